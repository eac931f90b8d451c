package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

class AnsweringDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @Test
  void askedQuestionIsThereWithTitleTagsAndRenderedText() {
    PostRef ref = samples.question(samples.anna());

    ThreadView thread = view(Actor.visitor(), ref);

    assertThat(thread.title()).isEqualTo("Why does my battery stop at 80 percent?");
    assertThat(thread.slug()).isEqualTo("why-does-my-battery-stop-at-80-percent");
    assertThat(thread.tags()).containsExactly("battery");
    assertThat(thread.opening().html()).contains("<strong>80 %</strong>");
    assertThat(thread.opening().may().vote()).isFalse();
    assertThat(thread.may().answer()).isFalse();
  }

  @Test
  void answersAreCountedAndShownByScore() {
    PostRef ref = samples.question(samples.anna());
    PostRef first = samples.answer(samples.ben(), ref);
    PostRef second = samples.answer(samples.petra(), ref);
    community.get(VoteService.class).vote(samples.anna(), second.postId(), 1);

    ThreadView thread = view(samples.anna(), ref);

    assertThat(thread.answerCount()).isEqualTo(2);
    assertThat(thread.answers().items())
        .extracting(PostView::id)
        .containsExactly(second.postId(), first.postId());
    assertThat(thread.answers().items().get(0).vote()).isEqualTo(1);
  }

  @Test
  void acceptedAndOfficialAnswersStandFirst() {
    PostRef ref = samples.question(samples.anna());
    PostRef plain = samples.answer(samples.ben(), ref);
    PostRef accepted = samples.answer(samples.ben(), ref);
    PostRef official = samples.answer(samples.agent(), ref);
    AcceptanceService acceptance = community.get(AcceptanceService.class);
    acceptance.accept(samples.anna(), ref.threadId(), accepted.postId());
    acceptance.makeOfficial(samples.agent(), ref.threadId(), official.postId());

    ThreadView thread = view(Actor.visitor(), ref);

    assertThat(thread.pinned())
        .extracting(PostView::id)
        .containsExactly(official.postId(), accepted.postId());
    assertThat(thread.answers().items()).extracting(PostView::id).containsExactly(plain.postId());
  }

  @Test
  void onlyTheAskerOrStaffAccepts() {
    PostRef ref = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), ref);
    AcceptanceService acceptance = community.get(AcceptanceService.class);

    assertThatThrownBy(() -> acceptance.accept(samples.ben(), ref.threadId(), answer.postId()))
        .isInstanceOf(NotAllowed.class);
    acceptance.accept(samples.agent(), ref.threadId(), answer.postId());

    assertThat(view(samples.ben(), ref).acceptedPostId()).isEqualTo(answer.postId());
  }

  @Test
  void deletedAnswerIsNoLongerAcceptedNorCountedNorSeen() {
    PostRef ref = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), ref);
    community.get(AcceptanceService.class).accept(samples.anna(), ref.threadId(), answer.postId());

    community.get(PostService.class).delete(samples.ben(), answer.postId());

    ThreadView thread = view(samples.anna(), ref);
    assertThat(thread.acceptedPostId()).isNull();
    assertThat(thread.answerCount()).isZero();
    assertThat(thread.answers().items()).isEmpty();
    community.get(PostService.class).restore(samples.ben(), answer.postId());
    assertThat(view(samples.anna(), ref).answerCount()).isEqualTo(1);
  }

  @Test
  void sameKeyTwiceAtOnceMakesOneAnswer() throws Exception {
    PostRef ref = samples.question(samples.anna());
    AnswerService answers = community.get(AnswerService.class);
    ExecutorService clicks = Executors.newFixedThreadPool(8);
    try {
      List<Future<PostRef>> refs =
          clicks.invokeAll(
              Collections.nCopies(
                  8, () -> answers.answer(samples.ben(), ref.threadId(), "Once only.", "k-1")));

      for (Future<PostRef> future : refs) {
        assertThat(future.get()).isEqualTo(refs.get(0).get());
      }
    } finally {
      clicks.shutdownNow();
    }
    assertThat(view(samples.anna(), ref).answerCount()).isEqualTo(1);
  }

  @Test
  void keyOfOneThreadCannotBeUsedForAnother() {
    PostRef one = samples.question(samples.anna());
    PostRef other = samples.question(samples.anna());
    AnswerService answers = community.get(AnswerService.class);
    answers.answer(samples.ben(), one.threadId(), "Here.", "k-2");

    assertThatThrownBy(() -> answers.answer(samples.ben(), other.threadId(), "There.", "k-2"))
        .isInstanceOf(Conflict.class)
        .hasMessage("key.reused");
  }

  @Test
  void simultaneousVotesAreAllCountedOnce() throws Exception {
    PostRef ref = samples.question(samples.anna());
    VoteService votes = community.get(VoteService.class);
    List<Actor> voters = IntStream.range(0, 12).mapToObj(i -> samples.actor("voter" + i)).toList();
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      for (Future<Integer> vote :
          crowd.invokeAll(
              voters.stream()
                  .flatMap(voter -> Stream.of(voter, voter))
                  .<Callable<Integer>>map(voter -> () -> votes.vote(voter, ref.postId(), 1))
                  .toList())) {
        vote.get();
      }
    } finally {
      crowd.shutdownNow();
    }

    assertThat(view(Actor.visitor(), ref).score()).isEqualTo(12);
    assertThat(view(Actor.visitor(), ref).opening().score()).isEqualTo(12);
    assertThat(votes.vote(Samples.seasoned(voters.get(0)), ref.postId(), -1)).isEqualTo(10);
    assertThat(votes.vote(voters.get(0), ref.postId(), 0)).isEqualTo(11);
  }

  @Test
  void nobodyVotesOnTheirOwnPost() {
    PostRef ref = samples.question(samples.anna());

    assertThatThrownBy(() -> community.get(VoteService.class).vote(samples.anna(), ref.postId(), 1))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("vote.own-post");
  }

  @Test
  void editOfAStaleVersionIsRefusedAndChangesNothing() {
    PostRef ref = samples.question(samples.anna());
    PostService posts = community.get(PostService.class);
    long version = view(samples.anna(), ref).opening().version();
    posts.edit(
        samples.anna(),
        ref.postId(),
        new PostEdit("A better title for it", "New words", List.of("app"), version, "clearer"));

    assertThatThrownBy(
            () ->
                posts.edit(
                    samples.moderator(), ref.postId(), PostEdit.ofBody("Other words", version)))
        .isInstanceOf(Conflict.class)
        .hasMessage("post.stale");

    ThreadView thread = view(samples.anna(), ref);
    assertThat(thread.title()).isEqualTo("A better title for it");
    assertThat(thread.tags()).containsExactly("app");
    assertThat(thread.opening().body()).isEqualTo("New words");
    PostHistory.History history =
        community.get(PostHistory.class).find(Actor.visitor(), ref.postId());
    assertThat(history.revisions()).hasSize(2);
    assertThat(history.revisions().get(0).note()).isEqualTo("clearer");
    assertThat(history.revisions().get(0).isTitleChanged()).isTrue();
    assertThat(history.revisions().get(1).body()).contains("80 %");
  }

  @Test
  void closedThreadTakesNoAnswersUntilItIsReopened() {
    PostRef ref = samples.question(samples.anna());
    ThreadService threads = community.get(ThreadService.class);
    threads.close(samples.agent(), ref.threadId(), CloseReason.DUPLICATE);

    assertThatThrownBy(() -> samples.answer(samples.ben(), ref))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.closed");
    assertThatThrownBy(() -> threads.reopen(samples.ben(), ref.threadId()))
        .isInstanceOf(NotAllowed.class);

    threads.reopen(samples.moderator(), ref.threadId());
    samples.answer(samples.ben(), ref);
    assertThat(view(Actor.visitor(), ref).answerCount()).isEqualTo(1);
  }

  @Test
  void badInputNamesItsFieldAndLeavesNothingBehind() {
    assertInvalid("title", "title.blank", "open", "  ", "Some text", List.of());
    assertInvalid("title", "title.too-long", "open", "x".repeat(200), "Some text", List.of());
    assertInvalid("body", "body.blank", "open", "A fine title", "\u200b \u2060", List.of());
    assertInvalid("body", "body.too-long", "open", "A fine title", "x".repeat(60_000), List.of());
    assertInvalid("body", "body.lone-surrogate", "open", "A fine title", "a\ud800b", List.of());
    assertInvalid("tags", "tags.unknown", "open", "A fine title", "Text", List.of("nonsense"));
    assertInvalid("space", "space.unknown", "nowhere", "A fine title", "Text", List.of());
    assertInvalid("space", "space.unknown", "pilots", "A fine title", "Text", List.of());
  }

  private static void assertInvalid(
      String field, String code, String space, String title, String body, List<String> tags) {
    int before = threadCount();
    assertThatThrownBy(
            () ->
                community
                    .get(ThreadService.class)
                    .start(
                        samples.ben(),
                        new NewThread(ThreadType.QUESTION, space, title, body, tags, null)))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field))
        .extracting(problem -> ((Problem) problem).code())
        .isEqualTo(code);
    assertThat(threadCount()).isEqualTo(before);
  }

  @Test
  void commentsStandBelowTheirPostAndHaveNoCommentsThemselves() {
    PostRef ref = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), ref);
    AnswerService answers = community.get(AnswerService.class);
    PostRef comment =
        answers.comment(samples.anna(), answer.postId(), "That did it, thanks.", null);

    assertThat(view(Actor.visitor(), ref).answers().items().get(0).comments())
        .extracting(PostView::id)
        .containsExactly(comment.postId());
    assertThatThrownBy(
            () -> answers.comment(samples.ben(), comment.postId(), "You are welcome.", null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void threadOfAnotherCustomerInAnOwnSpaceDoesNotExist() {
    PostRef ref = samples.thread(samples.anna(), "billing", "My invoice of March is wrong");

    assertThatThrownBy(() -> view(samples.ben(), ref)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> samples.answer(samples.ben(), ref)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> community.get(VoteService.class).vote(samples.ben(), ref.postId(), 1))
        .isInstanceOf(NotFound.class);
    assertThat(view(samples.agent(), ref).title()).contains("invoice");
    assertThat(view(samples.anna(), ref).title()).contains("invoice");
  }

  private static int threadCount() {
    return Jdbi.create(community.dataSource())
        .withHandle(
            handle -> handle.createQuery("select count(*) from thread").mapTo(Integer.class).one());
  }

  private static ThreadView view(Actor actor, PostRef ref) {
    return community.get(ThreadViews.class).find(actor, ref.threadId(), AnswerQuery.firstPage());
  }
}
