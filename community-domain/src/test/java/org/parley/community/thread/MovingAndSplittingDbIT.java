package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

class MovingAndSplittingDbIT {

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
    community.clock().advance(Duration.ofMinutes(1));
  }

  @AfterEach
  void everythingCounts() {
    ledger.assertBalanced();
  }

  @Test
  void threadMovedIntoAPrivateSpaceIsGoneForOthersOnEveryPathAtOnce() {
    PostRef thread = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), thread);

    move(samples.administrator(), thread, "pilots");

    for (Actor outsider : List.of(Actor.visitor(), samples.anna(), samples.moderator())) {
      assertThatThrownBy(() -> view(outsider, thread)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(PostLinks.class).find(outsider, answer.postId()))
          .isInstanceOf(NotFound.class);
      assertThat(listed(outsider)).doesNotContain(thread.threadId());
      assertThat(written(outsider, samples.ben())).doesNotContain(answer.postId());
      assertThat(community.get(NoticeViews.class).list(outsider, thread.threadId())).isEmpty();
      assertThatThrownBy(() -> samples.answer(outsider, thread)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(PostHistory.class).find(outsider, answer.postId()))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> community.get(EditableTexts.class).find(outsider, answer.postId()))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () -> community.get(VoteService.class).vote(samples.anna(), answer.postId(), 1))
        .isInstanceOf(NotFound.class);
    assertThat(view(samples.petra(), thread).space().slug()).isEqualTo("pilots");

    move(samples.administrator(), thread, "open");
    assertThat(listed(Actor.visitor())).contains(thread.threadId());
  }

  @Test
  void noticeOfAMoveNamesNoSpaceThatTheReaderDoesNotKnow() {
    PostRef thread = samples.thread(samples.petra(), "pilots", "Soon for everybody to read");
    move(samples.administrator(), thread, "open");

    NoticeViews notices = community.get(NoticeViews.class);
    NoticeView forPetra = notices.list(samples.petra(), thread.threadId()).get(0);
    assertThat(forPetra.from().slug()).isEqualTo("pilots");
    assertThat(forPetra.to().slug()).isEqualTo("open");
    assertThat(forPetra.by().name()).isEqualTo("ada.admin");
    NoticeView forAnna = notices.list(samples.anna(), thread.threadId()).get(0);
    assertThat(forAnna.from()).isNull();
    assertThat(forAnna.to().slug()).isEqualTo("open");
  }

  @Test
  void moveTellsBeforehandWhoLosesSight() {
    PostRef thread = samples.question(samples.anna());
    samples.answer(samples.ben(), thread);
    samples.answer(samples.petra(), thread);
    samples.answer(samples.agent(), thread);
    MoveOutlooks outlooks = community.get(MoveOutlooks.class);

    MoveOutlook toOwn = outlooks.of(samples.moderator(), thread.threadId(), "billing");
    assertThat(toOwn.isNarrower()).isTrue();
    assertThat(toOwn.losing()).as("ben and petra, not the asker, not staff").isEqualTo(2);
    assertThat(outlooks.of(samples.moderator(), thread.threadId(), "members").losing()).isZero();
    MoveOutlook toPilots = outlooks.of(samples.administrator(), thread.threadId(), "pilots");
    assertThat(toPilots.losing()).as("anna, ben and the agent").isEqualTo(3);
    assertThatThrownBy(() -> outlooks.of(samples.moderator(), thread.threadId(), "pilots"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> outlooks.of(samples.anna(), thread.threadId(), "members"))
        .isInstanceOf(NotAllowed.class);
    move(samples.administrator(), thread, "billing");
    assertThat(outlooks.of(samples.moderator(), thread.threadId(), "open").isWider()).isTrue();
  }

  @Test
  void onlyWhoKeepsOrderMovesAndOnlyWhereTheySee() {
    PostRef thread = samples.question(samples.anna());
    assertThatThrownBy(() -> move(samples.anna(), thread, "members"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> move(samples.agent(), thread, "pilots")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> move(samples.agent(), thread, "open")).isInstanceOf(Conflict.class);
  }

  @Test
  void chosenPostsBeginAThreadOfTheirOwn() {
    PostRef thread = samples.question(samples.anna());
    PostRef stays = samples.answer(samples.ben(), thread);
    PostRef goes = samples.answer(samples.ben(), thread);
    PostRef comment = comment(samples.anna(), goes);
    community.clock().advance(Duration.ofMinutes(5));
    PostRef later = samples.answer(samples.petra(), thread);
    community.get(VoteService.class).vote(samples.anna(), goes.postId(), 1);
    community.get(AcceptanceService.class).accept(samples.anna(), thread.threadId(), goes.postId());

    PostRef made = split(samples.agent(), thread, "open", goes, later);

    assertThat(made.postId()).isEqualTo(goes.postId());
    assertThat(ledger.posts(made.threadId()))
        .containsExactly(goes.postId(), comment.postId(), later.postId());
    assertThat(ledger.posts(thread.threadId())).containsExactly(thread.postId(), stays.postId());
    ThreadView fresh = view(samples.anna(), made);
    assertThat(fresh.title()).isEqualTo("How do I read the meter?");
    assertThat(fresh.author().name()).isEqualTo("ben");
    assertThat(fresh.score()).isEqualTo(1);
    assertThat(fresh.answerCount()).isEqualTo(1);
    assertThat(fresh.acceptedPostId()).isNull();
    assertThat(fresh.tags()).containsExactly("app");
    assertThat(fresh.opening().kind()).isEqualTo(PostKind.QUESTION);
    assertThat(fresh.opening().comments())
        .extracting(PostView::id)
        .containsExactly(comment.postId());
    ThreadView rest = view(samples.anna(), thread);
    assertThat(rest.answerCount()).isEqualTo(1);
    assertThat(rest.acceptedPostId()).as("it left its question").isNull();
    assertThat(rest.lastActivityAt()).isBefore(fresh.lastActivityAt());
    assertThat(samples.answer(samples.ben(), thread).number()).isGreaterThan(later.number());
    assertThat(community.get(PostLinks.class).find(samples.ben(), later.postId()))
        .startsWith(made.threadPath());
    assertThat(community.get(NoticeViews.class).list(samples.ben(), thread.threadId()))
        .extracting(NoticeView::kind, notice -> notice.other().id(), NoticeView::amount)
        .containsExactly(tuple(NoticeKind.SPLIT_AWAY, made.threadId(), 3));
    assertThat(community.get(NoticeViews.class).list(samples.ben(), made.threadId()))
        .extracting(NoticeView::kind, notice -> notice.other().id(), NoticeView::note)
        .containsExactly(tuple(NoticeKind.SPLIT_OFF, thread.threadId(), "Another question"));
  }

  @Test
  void noticeOfASplitDoesNotLeadWhereTheReaderMayNotGo() {
    PostRef thread = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.petra(), thread);
    PostRef secret = split(samples.administrator(), thread, "pilots", answer);

    NoticeView forBen =
        community.get(NoticeViews.class).list(samples.ben(), thread.threadId()).get(0);
    assertThat(forBen.other()).isNull();
    assertThatThrownBy(() -> view(samples.ben(), secret)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyWhoKeepsOrderSplits() {
    PostRef thread = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), thread);
    assertThatThrownBy(() -> split(samples.anna(), thread, "open", answer))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> split(samples.moderator(), thread, "pilots", answer))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void closedDuplicateLeadsToItsOriginalEvenAfterThatWasMerged() {
    PostRef original = samples.question(samples.anna());
    PostRef target = samples.question(samples.anna());
    PostRef duplicate = samples.question(samples.ben());
    ThreadService threads = community.get(ThreadService.class);
    threads.close(
        samples.agent(),
        duplicate.threadId(),
        new Closing(CloseReason.DUPLICATE, "Asked last week", original.threadId()));

    ThreadView.Closed closed = view(samples.ben(), duplicate).closed();
    assertThat(closed.duplicate().id()).isEqualTo(original.threadId());
    assertThat(closed.note()).isEqualTo("Asked last week");
    assertThat(closed.by().name()).isEqualTo("alex.agent");
    community
        .get(MergeService.class)
        .merge(samples.agent(), original.threadId(), target.threadId(), "");
    assertThat(view(samples.ben(), duplicate).closed().duplicate().id())
        .isEqualTo(target.threadId());
    move(samples.administrator(), target, "pilots");
    assertThat(view(samples.ben(), duplicate).closed().duplicate()).isNull();
  }

  @Test
  void threadIsNoDuplicateOfItselfNorOfWhatTheCloserDoesNotSee() {
    PostRef thread = samples.question(samples.anna());
    PostRef secret = samples.thread(samples.petra(), "pilots", "What only the pilots know");
    for (long wrong : new long[] {thread.threadId(), secret.threadId(), 987_654_321L}) {
      assertThatThrownBy(
              () ->
                  community
                      .get(ThreadService.class)
                      .close(
                          samples.agent(),
                          thread.threadId(),
                          new Closing(CloseReason.DUPLICATE, "", wrong)))
          .isInstanceOf(Invalid.class)
          .hasMessage("close.duplicate-unknown");
    }
  }

  private static PostRef split(Actor actor, PostRef thread, String space, PostRef... posts) {
    List<Long> ids = List.of(posts).stream().map(PostRef::postId).toList();
    return community
        .get(SplitService.class)
        .split(
            actor,
            thread.threadId(),
            new NewSplit(
                ThreadType.QUESTION,
                "How do I read the meter?",
                space,
                List.of("app"),
                ids,
                "Another question"));
  }

  private static List<Long> listed(Actor reader) {
    return community
        .get(ThreadListing.class)
        .listPinnedFirst(
            reader, new ThreadQuery(ThreadSort.LATEST, null, null, null, null, null, 100))
        .items()
        .stream()
        .map(ThreadRow::id)
        .toList();
  }

  private static List<Long> written(Actor reader, Actor author) {
    return community
        .get(MemberPosts.class)
        .list(reader, author.id(), null, null, 100)
        .items()
        .stream()
        .map(MemberPosts.Item::postId)
        .toList();
  }

  private static PostRef comment(Actor author, PostRef post) {
    return community
        .get(AnswerService.class)
        .comment(author, post.postId(), "Which firmware is it?", null);
  }

  private static void move(Actor actor, PostRef thread, String space) {
    community.get(MoveService.class).move(actor, thread.threadId(), space, "It belongs there");
  }

  private static ThreadView view(Actor actor, PostRef thread) {
    return community
        .get(ThreadViews.class)
        .find(actor, thread.threadId(), new AnswerQuery(null, null, 100));
  }
}
