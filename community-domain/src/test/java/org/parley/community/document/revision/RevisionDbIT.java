package org.parley.community.document.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;

/** What a document has said over time. */
class RevisionDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private Actor moderator;
  private long id;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    moderator = samples.moderator();
    id = documents.begin(agent, "open", "one");
  }

  @Test
  void sittingIsOneRevisionAndAPauseBeginsAnother() {
    pause(Duration.ofMinutes(20));
    documents.write(agent, id, "one two");
    pause(Duration.ofMinutes(2));
    documents.write(agent, id, "one two three");
    pause(Duration.ofMinutes(11));
    documents.write(agent, id, "four");

    assertThat(history().items()).extracting(Revision::last).containsExactly(3, 2, 0);
    assertThat(history().items()).extracting(Revision::first).containsExactly(3, 1, 0);
  }

  @Test
  void whoTakesOverAfterAMinuteBeginsAnotherAndWhoWritesAtTheSameTimeDoesNot() {
    pause(Duration.ofMinutes(20));
    documents.write(agent, id, "a");
    documents.write(moderator, id, "ab");
    pause(Duration.ofMinutes(2));
    documents.write(agent, id, "abc");

    List<Revision> revisions = history().items();

    assertThat(revisions).extracting(Revision::last).containsExactly(3, 2, 0);
    assertThat(revisions.get(1).authors())
        .extracting(Author::name)
        .containsExactly(agent.name(), moderator.name());
  }

  @Test
  void pagesFollowEachOtherWithAFixedNumberOfQueries() {
    for (int i = 0; i < 7; i++) {
      pause(Duration.ofMinutes(30));
      documents.write(agent, id, "text " + i);
    }
    RevisionViews views = community.get(RevisionViews.class);
    Page<Revision> first = views.history(agent, id, null, 4).revisions();
    Page<Revision> second = views.history(agent, id, first.next(), 4).revisions();

    assertThat(first.items()).extracting(Revision::last).containsExactly(7, 6, 5, 4);
    assertThat(first.items()).extracting(Revision::first).containsExactly(7, 6, 5, 4);
    assertThat(second.items()).extracting(Revision::last).containsExactly(3, 2, 1, 0);
    assertThat(second.next()).isNull();
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    assertThat(sql.count(() -> views.history(agent, id, null, 4))).isEqualTo(5);
  }

  @Test
  void versionsHaveNamesOfTheirOwn() {
    documents.write(agent, id, "second");
    RevisionService service = community.get(RevisionService.class);
    service.name(agent, id, 1, "Before the summer");

    Revision.Happening named = history().items().get(0).happenings().get(0);

    assertThat(named.kind()).isEqualTo(MilestoneKind.NAMED);
    assertThat(named.name()).isEqualTo("Before the summer");
    assertThatThrownBy(() -> service.name(agent, id, 0, "before the SUMMER"))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> service.name(agent, id, 9, "Nowhere")).isInstanceOf(NotFound.class);
  }

  @Test
  void restoringIsOneMoreStep() {
    documents.write(agent, id, "spoilt");
    RevisionService service = community.get(RevisionService.class);

    int head = service.restore(moderator, id, 0, 1);

    assertThat(head).isEqualTo(2);
    assertThat(documents.text(agent, id)).isEqualTo("one");
    assertThat(history().items().get(0).happenings().get(0).kind())
        .isEqualTo(MilestoneKind.RESTORED);
    assertThatThrownBy(() -> service.restore(moderator, id, 0, 2)).isInstanceOf(Conflict.class);
  }

  @Test
  void restoringWhatIsNotThereOrAgainstAnOldHeadChangesNothing() {
    documents.write(agent, id, "later");
    RevisionService service = community.get(RevisionService.class);

    assertThatThrownBy(() -> service.restore(agent, id, 57, 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.restore(agent, id, 0, 0)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> service.restore(samples.anna(), id, 0, 1))
        .isInstanceOf(NotFound.class);
    assertThat(documents.text(agent, id)).isEqualTo("later");
  }

  @Test
  void anyTwoTextsAreComparedWordByWord() {
    documents.write(agent, id, "one and two");

    var comparison = community.get(RevisionViews.class).compare(agent, id, 1, 0);

    assertThat(comparison.from()).isZero();
    assertThat(comparison.rows()).hasSize(1);
    assertThat(comparison.rows().get(0).after()).extracting("text").contains(" and two");
  }

  private static void pause(Duration time) {
    community.clock().advance(time);
  }

  private Page<Revision> history() {
    return community.get(RevisionViews.class).history(agent, id, null, 20).revisions();
  }
}
