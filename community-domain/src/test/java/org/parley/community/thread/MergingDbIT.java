package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.vote.VoteService;

class MergingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Ledger ledger;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    ledger = new Ledger(community.dataSource());
  }

  @BeforeEach
  void later() {
    tick();
  }

  @AfterEach
  void everythingCounts() {
    ledger.assertBalanced();
  }

  @Test
  void postsComeOverInTheOrderOfTheirTime() {
    PostRef target = samples.question(samples.anna());
    tick();
    PostRef source = samples.question(samples.ben());
    tick();
    PostRef first = samples.answer(samples.petra(), target);
    tick();
    PostRef second = samples.answer(samples.petra(), source);
    tick();
    PostRef comment = comment(samples.anna(), source);
    tick();
    PostRef third = samples.answer(samples.petra(), target);

    merge(samples.moderator(), source, target);

    assertThat(ledger.posts(target.threadId()))
        .containsExactly(
            target.postId(),
            source.postId(),
            first.postId(),
            second.postId(),
            comment.postId(),
            third.postId());
    ThreadView merged = view(samples.anna(), target.threadId());
    assertThat(merged.answerCount()).isEqualTo(4);
    assertThat(merged.lastActivityAt()).isEqualTo(community.clock().instant());
    PostView formerQuestion = answer(merged, source.postId());
    assertThat(formerQuestion.kind()).isEqualTo(PostKind.ANSWER);
    assertThat(formerQuestion.mergedTitle()).isEqualTo(merged.title());
    assertThat(formerQuestion.comments())
        .extracting(PostView::id)
        .containsExactly(comment.postId());
  }

  @Test
  void emptiedThreadIsGoneFromListsAndLeadsOn() {
    PostRef target = samples.question(samples.anna());
    PostRef source = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.anna(), source);
    merge(samples.agent(), source, target);

    assertThat(ids(samples.moderator()))
        .contains(target.threadId())
        .doesNotContain(source.threadId());
    for (Actor reader : List.of(Actor.visitor(), samples.ben(), samples.moderator())) {
      assertThatThrownBy(() -> view(reader, source.threadId())).isInstanceOf(NotFound.class);
      assertThat(community.get(MergedThreads.class).target(reader, source.threadId()))
          .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo(target.threadId()));
    }
    assertThat(community.get(PostLinks.class).find(samples.ben(), answer.postId()))
        .startsWith(target.threadPath())
        .endsWith("#post-" + answer.postId());
    assertThat(community.get(MergedThreads.class).target(samples.ben(), target.threadId()))
        .isEmpty();
  }

  @Test
  void chainOfMergesLeadsToItsEndAndNobodyIsLedWhereTheyMayNotGo() {
    PostRef one = samples.question(samples.anna());
    PostRef two = samples.question(samples.anna());
    PostRef end = samples.thread(samples.petra(), "pilots", "What the pilots know about it");
    Actor admin = samples.administrator();
    merge(admin, one, two);
    merge(admin, two, end);

    MergedThreads merged = community.get(MergedThreads.class);
    assertThat(merged.target(samples.petra(), one.threadId()))
        .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo(end.threadId()));
    assertThat(merged.target(samples.anna(), one.threadId())).isEmpty();
    assertThat(merged.target(Actor.visitor(), two.threadId())).isEmpty();
    assertThatThrownBy(() -> community.get(PostLinks.class).find(samples.ben(), one.postId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void targetsAcceptedAnswerWinsAndElseTheSourcesGoesOn() {
    PostRef target = samples.question(samples.anna());
    PostRef source = samples.question(samples.ben());
    PostRef kept = samples.answer(samples.petra(), target);
    PostRef lost = samples.answer(samples.petra(), source);
    accept(samples.anna(), target, kept);
    accept(samples.ben(), source, lost);
    PostRef unanswered = samples.question(samples.anna());

    merge(samples.moderator(), source, target);
    assertThat(view(samples.anna(), target.threadId()).acceptedPostId()).isEqualTo(kept.postId());

    merge(samples.moderator(), target, unanswered);
    assertThat(view(samples.anna(), unanswered.threadId()).acceptedPostId())
        .isEqualTo(kept.postId());
  }

  @Test
  void votesStayWithTheirPostsAndViewsAddUp() {
    PostRef target = samples.question(samples.anna());
    PostRef source = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.anna(), source);
    VoteService votes = community.get(VoteService.class);
    votes.vote(samples.petra(), source.postId(), 1);
    votes.vote(Samples.seasoned(samples.petra()), answer.postId(), -1);
    votes.vote(samples.ben(), target.postId(), 1);
    ThreadViewCounts counts = community.get(ThreadViewCounts.class);
    counts.count(source.threadId());
    counts.count(target.threadId());
    counts.flush();

    merge(samples.moderator(), source, target);

    ThreadView merged = view(samples.petra(), target.threadId());
    assertThat(merged.score()).isEqualTo(1);
    assertThat(merged.viewCount()).isEqualTo(2);
    assertThat(answer(merged, source.postId()).score()).isEqualTo(1);
    assertThat(answer(merged, source.postId()).vote()).isEqualTo(1);
    assertThat(answer(merged, answer.postId()).score()).isEqualTo(-1);
    assertThat(votes.vote(samples.ben(), answer.postId(), 1)).isZero();
  }

  @Test
  void answerToTheEmptiedThreadIsWrittenInItsTarget() {
    PostRef target = samples.question(samples.anna());
    PostRef source = samples.question(samples.ben());
    merge(samples.moderator(), source, target);

    PostRef answer = samples.answer(samples.petra(), source);
    PostRef comment = comment(samples.petra(), source);

    assertThat(answer.threadId()).isEqualTo(target.threadId());
    assertThat(comment.threadId()).isEqualTo(target.threadId());
    assertThat(ledger.posts(target.threadId())).contains(answer.postId(), comment.postId());
  }

  @Test
  void onlyWhoKeepsOrderMergesAndOnlyWhatTheySee() {
    PostRef target = samples.question(samples.anna());
    PostRef source = samples.question(samples.anna());
    PostRef pilots = samples.thread(samples.petra(), "pilots", "Only the pilots see this one");

    assertThatThrownBy(() -> merge(samples.anna(), source, target)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> merge(Actor.visitor(), source, target)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> merge(samples.moderator(), source, pilots))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> merge(samples.moderator(), pilots, target))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> merge(samples.moderator(), source, source))
        .isInstanceOf(Invalid.class);
    merge(samples.moderator(), source, target);
    assertThatThrownBy(() -> merge(samples.moderator(), source, target))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.merged");
    assertThatThrownBy(() -> merge(samples.moderator(), target, source))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.merged");
  }

  private static PostView answer(ThreadView thread, long id) {
    return thread.answers().items().stream()
        .filter(post -> post.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> ids(Actor reader) {
    return community
        .get(ThreadListing.class)
        .list(reader, new ThreadQuery(ThreadSort.NEWEST, null, null, null, null, null, 100))
        .items()
        .stream()
        .map(ThreadRow::id)
        .toList();
  }

  private static void accept(Actor actor, PostRef thread, PostRef answer) {
    community.get(AcceptanceService.class).accept(actor, thread.threadId(), answer.postId());
  }

  private static PostRef comment(Actor author, PostRef post) {
    return community
        .get(AnswerService.class)
        .comment(author, post.postId(), "Which firmware is it?", null);
  }

  private static void merge(Actor actor, PostRef source, PostRef target) {
    community
        .get(MergeService.class)
        .merge(actor, source.threadId(), target.threadId(), "Asked twice");
  }

  private static ThreadView view(Actor actor, long thread) {
    return community.get(ThreadViews.class).find(actor, thread, new AnswerQuery(null, null, 100));
  }

  private static void tick() {
    community.clock().advance(Duration.ofMinutes(1));
  }
}
