package org.parley.community.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CountingSql;
import org.parley.community.thread.PostRef;

/** Ideas in lists and on the roadmap. */
class IdeaListsDbIT extends StatedIdeas {

  @Test
  void listsAndTheRoadmapShowWhatTheReaderMaySeeAndNothingMore() {
    Actor petra = samples.petra();
    PostRef secret = idea("pilots", petra);
    PostRef open = idea("open", samples.anna());
    Actor pilot = new Actor(product.id(), product.name(), product.roles(), petra.groups());
    statuses.change(pilot, secret.threadId(), NewStatus.of(IdeaStatus.STARTED, "For pilots."));
    say(open, IdeaStatus.STARTED, "For all.");
    IdeaFilter started = new IdeaFilter(IdeaStatus.STARTED, null, null, false);

    assertThat(ids(petra, started)).contains(secret.threadId(), open.threadId());
    for (Actor outsider : List.of(Actor.visitor(), samples.ben(), product)) {
      assertThat(ids(outsider, started))
          .contains(open.threadId())
          .doesNotContain(secret.threadId());
      assertThat(community.get(RoadmapViews.class).find(outsider, null, null).started())
          .extracting(IdeaRow::id)
          .contains(open.threadId())
          .doesNotContain(secret.threadId());
      assertThatThrownBy(() -> views.find(outsider, secret.threadId()))
          .isInstanceOf(NotFound.class);
    }
    List<Long> exported = new ArrayList<>();
    community.get(IdeaExport.class).read(product, started, row -> exported.add(row.id()));
    assertThat(exported).contains(open.threadId()).doesNotContain(secret.threadId());
    assertThatThrownBy(
            () -> community.get(IdeaExport.class).read(samples.moderator(), started, row -> {}))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void listsComeInEveryOrderAndPageToTheirEnd() {
    Actor author = somebody();
    for (int i = 0; i < 5; i++) {
      community.clock().advance(Duration.ofMinutes(1));
      PostRef idea = idea("members", author);
      for (int votes = 0; votes < i % 3; votes++) {
        community.get(IdeaVoteService.class).support(somebody(), idea.threadId());
      }
    }
    IdeaFilter mine = new IdeaFilter(null, "members", "app", true);
    for (IdeaSort sort : IdeaSort.values()) {
      List<Long> read = new ArrayList<>();
      String after = null;
      do {
        var page =
            community
                .get(IdeaListing.class)
                .list(author, mine, new IdeaListing.Part(sort, after, 2));
        page.items().forEach(row -> read.add(row.id()));
        after = page.next();
      } while (after != null);
      assertThat(read).as(sort.word()).hasSize(5).doesNotHaveDuplicates();
    }
  }

  @Test
  void ideaBelongsWhereOthersSeeItAndAKeyMakesOneIdea() {
    IdeaService ideas = community.get(IdeaService.class);
    assertThatThrownBy(
            () ->
                ideas.start(
                    samples.anna(),
                    new NewIdea("billing", "Cheaper bills for me", "Please.", List.of(), null)))
        .isInstanceOf(Invalid.class)
        .hasMessage("idea.space-own");
    NewIdea idea = new NewIdea("open", "Sent twice by a finger", "Please.", List.of(), "key-7");
    assertThat(ideas.start(samples.anna(), idea)).isEqualTo(ideas.start(samples.anna(), idea));
    assertThatThrownBy(
            () ->
                ideas.start(
                    Actor.visitor(), new NewIdea("open", "By nobody at all", "x", List.of(), null)))
        .isInstanceOf(NotAllowed.class);
    assertThat(samples.question(samples.anna())).isNotNull();
    assertThatThrownBy(() -> say(ideas.start(samples.anna(), idea), IdeaStatus.NEW, ""))
        .isInstanceOf(Conflict.class)
        .hasMessage("idea.no-way");
  }

  @Test
  void pagesTakeAFixedNumberOfQueries() {
    PostRef idea = idea("open", samples.anna());
    say(idea, IdeaStatus.PLANNED, "Soon.");
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> views.find(samples.ben(), idea.threadId()))).isEqualTo(3);
    assertThat(
            sql.count(
                () ->
                    community
                        .get(IdeaListing.class)
                        .list(
                            samples.ben(),
                            IdeaFilter.NONE,
                            new IdeaListing.Part(IdeaSort.TRENDING, null, 25))))
        .isEqualTo(2);
    assertThat(sql.count(() -> community.get(RoadmapViews.class).find(samples.ben(), null, null)))
        .isEqualTo(2);
  }

  private static List<Long> ids(Actor actor, IdeaFilter filter) {
    return community
        .get(IdeaListing.class)
        .list(actor, filter, new IdeaListing.Part(IdeaSort.VOTES, null, 100))
        .items()
        .stream()
        .map(IdeaRow::id)
        .toList();
  }
}
