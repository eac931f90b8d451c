package org.parley.community.document.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.DocumentState;
import org.parley.community.document.SampleDocuments;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadType;
import org.parley.community.thread.ThreadView;
import org.parley.community.thread.ThreadViews;

/** A document on its way from a draft to readers and into the archive. */
class DocumentLifeDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private long id;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    id = documents.begin(agent, "open", "Hold the button for **ten** seconds.");
  }

  @Test
  void publishingStartsAThreadThatReadersSee() {
    PostRef ref = documents.publish(agent, id);

    ThreadView thread = thread(Actor.visitor(), ref);

    assertThat(thread.type()).isEqualTo(ThreadType.DOCUMENT);
    assertThat(thread.opening().html()).contains("<strong>ten</strong>");
    assertThat(thread.tags()).containsExactly("battery");
    assertThat(stand().state()).isEqualTo(DocumentState.PUBLISHED);
  }

  @Test
  void draftRunsAheadUntilItIsPublishedAgain() {
    PostRef ref = documents.publish(agent, id);
    documents.write(agent, id, "Hold it for eleven seconds.");

    assertThat(thread(Actor.visitor(), ref).opening().html()).contains("ten");
    assertThat(stand().behind()).isEqualTo(1);

    PostRef again = documents.publish(agent, id);

    assertThat(again.threadId()).isEqualTo(ref.threadId());
    assertThat(thread(Actor.visitor(), ref).opening().html()).contains("eleven");
    assertThat(stand().behind()).isZero();
    assertThat(revisionsOf(ref)).isEqualTo(2);
  }

  @Test
  void onlyStaffPublish() {
    Actor author = editor();

    assertThatThrownBy(() -> documents.publish(author, id)).isInstanceOf(NotAllowed.class);
    assertThat(stand().isPublishedOnce()).isFalse();
  }

  @Test
  void publishingAStepThatDoesNotExistChangesNothing() {
    assertThatThrownBy(
            () ->
                community
                    .get(PublicationService.class)
                    .publish(agent, id, new Publication(99, List.of(), "")))
        .isInstanceOf(Invalid.class);
    assertThat(stand().state()).isEqualTo(DocumentState.DRAFT);
  }

  @Test
  void readersAreNeverTakenBackBehindWhatIsPublished() {
    documents.write(agent, id, "Second text.");
    documents.publish(agent, id);

    assertThatThrownBy(
            () ->
                community
                    .get(PublicationService.class)
                    .publish(agent, id, new Publication(0, List.of(), "")))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void reviewIsAskedForAndGivenBackWithAReason() {
    ReviewService reviews = community.get(ReviewService.class);
    reviews.submit(agent, id, List.of("@anna"), "Please look at step 2");

    assertThat(stand().state()).isEqualTo(DocumentState.REVIEW);
    assertThat(community.get(Stands.class).find(samples.anna(), id).isReviewer()).isTrue();
    assertThatThrownBy(() -> reviews.submit(agent, id, List.of(), "")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> reviews.giveBack(agent, id, " ")).isInstanceOf(Invalid.class);

    reviews.giveBack(samples.anna(), id, "The picture is missing");

    assertThat(stand().state()).isEqualTo(DocumentState.DRAFT);
  }

  @Test
  void nobodyIsAskedToReviewWhatTheyMayNotSee() {
    long secret = documents.begin(samples.administrator(), "pilots", "For pilots only.");

    assertThatThrownBy(
            () ->
                community
                    .get(ReviewService.class)
                    .submit(samples.administrator(), secret, List.of("ben"), ""))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void archivingClosesTheThreadAndRevivingOpensIt() {
    samples.ben();
    PostRef ref = documents.publish(agent, id);
    ArchiveService archive = community.get(ArchiveService.class);
    archive.archive(agent, id, "Replaced by the new app");

    ThreadView closed = thread(Actor.visitor(), ref);
    assertThat(closed.closeReason()).isEqualTo("outdated");
    assertThat(closed.closed().note()).isEqualTo("Replaced by the new app");
    assertThatThrownBy(() -> documents.publish(agent, id)).isInstanceOf(Conflict.class);

    archive.revive(agent, id);

    assertThat(thread(Actor.visitor(), ref).isClosed()).isFalse();
    assertThat(stand().state()).isEqualTo(DocumentState.PUBLISHED);
  }

  @Test
  void openingPostIsEditedByNobodyPastTheDocument() {
    PostRef ref = documents.publish(agent, id);

    assertThatThrownBy(
            () ->
                community
                    .get(PostService.class)
                    .edit(samples.moderator(), ref.postId(), PostEdit.ofBody("Other", 1)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void documentsAreMergedIntoNothing() {
    PostRef ref = documents.publish(agent, id);
    PostRef question = samples.question(samples.anna());

    assertThatThrownBy(
            () ->
                community
                    .get(MergeService.class)
                    .merge(samples.moderator(), ref.threadId(), question.threadId(), ""))
        .isInstanceOf(Conflict.class)
        .hasMessage("merge.document");
  }

  @Test
  void deletedThreadMakesADraftOfItAndComesBackPublished() {
    PostRef ref = documents.publish(agent, id);
    PostService posts = community.get(PostService.class);
    posts.delete(samples.moderator(), ref.postId());

    assertThat(stand().state()).isEqualTo(DocumentState.DRAFT);
    assertThatThrownBy(() -> documents.publish(samples.administrator(), id))
        .isInstanceOf(Conflict.class);

    posts.restore(samples.moderator(), ref.postId());

    assertThat(stand().state()).isEqualTo(DocumentState.PUBLISHED);
  }

  @Test
  void draftIsThereForNobodyElse() {
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.ben(), samples.petra())) {
      assertThatThrownBy(() -> community.get(Stands.class).find(other, id))
          .isInstanceOf(NotFound.class);
    }
  }

  private Actor editor() {
    Actor ben = samples.ben();
    Jdbi.create(community.dataSource())
        .useHandle(
            handle ->
                handle.execute(
                    "insert into document_editor (document_id, member_id, at) values (?, ?, now())",
                    id,
                    ben.id()));
    return ben;
  }

  private Stand stand() {
    return community.get(Stands.class).find(agent, id);
  }

  private static int revisionsOf(PostRef ref) {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from post_revision where post_id = :post")
                    .bind("post", ref.postId())
                    .mapTo(Integer.class)
                    .one());
  }

  private static ThreadView thread(Actor actor, PostRef ref) {
    return community
        .get(ThreadViews.class)
        .find(actor, ref.threadId(), new AnswerQuery(null, null, 10));
  }
}
