package org.parley.community.document.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.knowledge.PublishedDocument;
import org.parley.community.document.knowledge.PublishedDocuments;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadLink;

/** A document made of a thread names its sources, is led to from there, and hears of changes. */
class DocumentSourceDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private PostRef question;
  private PostRef answer;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    question = samples.question(samples.anna());
    answer = samples.answer(samples.ben(), question);
  }

  @Test
  void draftHasTheWordsWithTheirAuthors() {
    long id = make(List.of(answer.postId()));

    assertThat(documents.text(agent, id))
        .contains("with words by Anna, Ben", "## The question", "It charges to **80 %**")
        .contains("Look at the *charge limit*", "(" + question.threadPath() + ")");
    assertThat(views().taken(agent, id))
        .extracting(SourceViews.Taken::postId)
        .containsExactly(question.postId(), answer.postId());
  }

  @Test
  void threadLeadsToTheDocumentOnceThatIsPublished() {
    long id = make(List.of(answer.postId()));

    assertThat(views().madeOf(samples.anna(), question.threadId())).isEmpty();

    PostRef published = documents.publish(agent, id);

    assertThat(views().madeOf(Actor.visitor(), question.threadId()))
        .extracting(ThreadLink::id)
        .containsExactly(published.threadId());
  }

  @Test
  void laterEditsOfASourceAreShownToEditors() {
    long id = make(List.of(answer.postId()));
    PostRef published = documents.publish(agent, id);
    community.clock().advance(Duration.ofMinutes(5));
    community
        .get(PostService.class)
        .edit(samples.ben(), answer.postId(), PostEdit.ofBody("Something else.", 1));

    assertThat(views().taken(agent, id)).extracting(SourceViews.Taken::isEdited).contains(true);
    assertThat(of(agent, published).editedSources()).isEqualTo(1);
    assertThat(of(samples.anna(), published).editedSources()).isZero();
  }

  @Test
  void sourcesInAClosedSpaceAreNamedToNobodyElse() {
    PostRef secret =
        samples.thread(samples.administrator(), "pilots", "Beta: battery stops at 80 percent");
    long id =
        community
            .get(DocumentFromThreadService.class)
            .make(
                samples.administrator(),
                secret.threadId(),
                new FromThread("open", "Why it stops at 80 percent", List.of(), null))
            .id();
    PostRef published = documents.publish(samples.administrator(), id);

    assertThat(of(samples.administrator(), published).sources()).hasSize(1);
    assertThat(of(samples.anna(), published).sources()).isEmpty();
    assertThat(of(samples.petra(), published).sources()).hasSize(1);
  }

  @Test
  void onlyStaffMakeThemAndOnlyOfWhatTheySee() {
    DocumentFromThreadService service = community.get(DocumentFromThreadService.class);
    FromThread wanted = new FromThread("open", "A title long enough", List.of(), null);
    PostRef secret =
        samples.thread(samples.administrator(), "pilots", "Beta: battery stops at 80 percent");

    assertThatThrownBy(() -> service.make(samples.anna(), question.threadId(), wanted))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service.make(agent, secret.threadId(), wanted))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> make(List.of(secret.postId()))).isInstanceOf(Invalid.class);
  }

  @Test
  void pageOfAThreadAsksTwiceMore() {
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> views().madeOf(samples.anna(), question.threadId()))).isEqualTo(2);
  }

  private long make(List<Long> posts) {
    return community
        .get(DocumentFromThreadService.class)
        .make(
            agent,
            question.threadId(),
            new FromThread("open", "Why a battery stops at 80 percent", posts, null))
        .id();
  }

  private static PublishedDocument of(Actor actor, PostRef thread) {
    return community.get(PublishedDocuments.class).ofThread(actor, thread.threadId()).orElseThrow();
  }

  private static SourceViews views() {
    return community.get(SourceViews.class);
  }
}
