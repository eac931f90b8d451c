package org.parley.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEventListener;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.MergeService;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.NewSplit;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.PinService;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.SplitService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.review.ActsElsewhere;
import org.parley.moderation.review.ReviewService;
import org.parley.moderation.review.Waiting;

class ModerationLogDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void later() {
    community.clock().advance(Duration.ofMinutes(1));
  }

  @Test
  void actsOnTheThreadsOwnPageAreLoggedWithTheStateBefore() {
    PostRef post = answer();
    Actor mona = samples.moderator();
    posts().hide(mona, post.postId());
    tick();
    posts().delete(mona, post.postId());
    tick();
    posts().restore(samples.administrator(), post.postId());

    deliver();

    assertThat(log(post))
        .extracting(LogLine::action, line -> line.by().name(), LogLine::before, LogLine::after)
        .containsExactly(
            tuple(LogAction.RESTORED, "ada.admin", "DELETED", "PUBLISHED"),
            tuple(LogAction.DELETED, "mona.moderator", "HIDDEN", "DELETED"),
            tuple(LogAction.HIDDEN, "mona.moderator", "PUBLISHED", "HIDDEN"));
  }

  @Test
  void closingAndReopeningIsFiledUnderTheOpeningPost() {
    PostRef thread = samples.question(samples.anna());
    ThreadService threads = community.get(ThreadService.class);
    threads.close(samples.agent(), thread.threadId(), CloseReason.OFF_TOPIC);
    tick();
    threads.reopen(samples.moderator(), thread.threadId());

    deliver();

    assertThat(log(thread))
        .extracting(LogLine::action, LogLine::before, LogLine::after, LogLine::note)
        .containsExactly(
            tuple(LogAction.REOPENED, "CLOSED", "OPEN", ""),
            tuple(LogAction.CLOSED, "OPEN", "CLOSED", "off-topic"));
  }

  @Test
  void whoPutsThreadsInOrderIsLoggedWithTheReason() {
    PostRef thread = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), thread);
    PostRef other = samples.question(samples.ben());
    Actor mona = samples.moderator();
    community.get(PinService.class).pin(mona, thread.threadId(), new Pin(PinScope.SPACE, null));
    tick();
    community.get(PinService.class).unpin(mona, thread.threadId());
    tick();
    community.get(MoveService.class).move(mona, thread.threadId(), "members", "For members");
    tick();
    community
        .get(SplitService.class)
        .split(
            mona,
            thread.threadId(),
            new NewSplit(
                ThreadType.QUESTION,
                "Something else entirely",
                "open",
                List.of(),
                List.of(answer.postId()),
                "Another question"));
    tick();
    community
        .get(MergeService.class)
        .merge(mona, other.threadId(), thread.threadId(), "Asked twice");
    tick();
    community
        .get(ThreadService.class)
        .close(mona, thread.threadId(), new Closing(CloseReason.OUTDATED, "Since 4.2", null));

    deliver();

    assertThat(log(thread))
        .extracting(LogLine::action, line -> line.by().name(), LogLine::note)
        .containsExactly(
            tuple(LogAction.CLOSED, "mona.moderator", "outdated: Since 4.2"),
            tuple(LogAction.MERGED, "mona.moderator", "Asked twice"),
            tuple(LogAction.SPLIT, "mona.moderator", "Another question"),
            tuple(LogAction.MOVED, "mona.moderator", "For members"),
            tuple(LogAction.UNPINNED, "mona.moderator", ""),
            tuple(LogAction.PINNED, "mona.moderator", ""));
  }

  @Test
  void whatAuthorsDoWithTheirOwnIsNotModeration() {
    PostRef post = answer();
    posts().delete(samples.anna(), post.postId());
    tick();
    posts().restore(samples.anna(), post.postId());
    PostRef own = samples.question(samples.moderator());
    community
        .get(ThreadService.class)
        .close(samples.moderator(), own.threadId(), CloseReason.OUTDATED);

    deliver();

    assertThat(log(post)).isEmpty();
    assertThat(log(own)).isEmpty();
  }

  @Test
  void reviewedActIsLoggedOnceAndKeepsItsNote() {
    PostRef post = answer();
    ReviewService reviews = community.get(ReviewService.class);
    reviews.hide(samples.moderator(), post.postId(), "Advertising");
    tick();
    reviews.restore(samples.moderator(), post.postId(), "My mistake");

    deliver();

    assertThat(log(post))
        .extracting(LogLine::action, LogLine::note)
        .containsExactly(
            tuple(LogAction.RESTORED, "My mistake"), tuple(LogAction.HIDDEN, "Advertising"));
  }

  @Test
  void sameEventTwiceIsOneEntry() {
    PostRef post = answer();
    DomainEventListener listener = community.get(ActsElsewhere.class);
    PostDeleted event =
        new PostDeleted(
            post.threadId(),
            post.postId(),
            samples.moderator().id(),
            "PUBLISHED",
            community.clock().instant());

    for (int delivery = 0; delivery < 2; delivery++) {
      community
          .standalone()
          .inTransaction(
              () -> {
                listener.on(event);
                return null;
              });
    }

    assertThat(log(post)).hasSize(1);
  }

  @Test
  void hidingOnTheThreadsOwnPageSettlesTheFlagsRaisedUntilThen() {
    PostRef post = answer();
    flag(samples.ben(), post);
    tick();
    posts().hide(samples.moderator(), post.postId());
    tick();
    posts().restore(samples.moderator(), post.postId());
    tick();
    flag(samples.petra(), post);

    deliver();

    assertThat(Waiting.posts(community, samples.moderator()))
        .filteredOn(waiting -> waiting.postId() == post.postId())
        .singleElement()
        .satisfies(
            waiting ->
                assertThat(waiting.flags())
                    .extracting(flag -> flag.flagger().name())
                    .containsExactly("petra"));
  }

  @Test
  void databaseRefusesToChangeOrRemoveAnEntry() {
    PostRef post = answer();
    community.get(ReviewService.class).hide(samples.moderator(), post.postId(), "Kept");

    for (String tampering :
        List.of(
            "update moderation_log set note = 'never happened'",
            "delete from moderation_log",
            "truncate moderation_log")) {
      assertThatThrownBy(() -> jdbi().useHandle(handle -> handle.execute(tampering)))
          .hasStackTraceContaining("append-only");
    }
    assertThat(log(post)).singleElement().extracting(LogLine::note).isEqualTo("Kept");
  }

  @Test
  void pagesOfTheLogJoinNewestFirst() {
    for (int i = 0; i < 5; i++) {
      community.get(ReviewService.class).hide(samples.moderator(), answer().postId(), "n" + i);
    }
    ModerationLogView view = community.get(ModerationLogView.class);

    List<Long> paged = new ArrayList<>();
    String after = null;
    do {
      var page = view.list(samples.administrator(), after, 2);
      page.items().forEach(line -> paged.add(line.id()));
      after = page.next();
    } while (after != null);

    List<LogLine> whole = view.list(samples.administrator(), null, 100).items();
    assertThat(paged).containsExactlyElementsOf(whole.stream().map(LogLine::id).toList());
    assertThat(whole).extracting(LogLine::note).startsWith("n4", "n3", "n2", "n1", "n0");
  }

  @Test
  void moderatorOutsideTheGroupReadsNothingOfItsPosts() {
    PostRef post = samples.thread(samples.petra(), "pilots", "How is the new firmware for you?");
    community.get(ReviewService.class).hide(samples.administrator(), post.postId(), "Secret");
    ModerationLogView view = community.get(ModerationLogView.class);
    Actor mona = samples.moderator();

    assertThat(view.ofPost(mona, post.postId())).isEmpty();
    assertThat(view.list(mona, null, 100).items())
        .extracting(LogLine::postId)
        .doesNotContain(post.postId());
    assertThat(view.ofPost(samples.administrator(), post.postId())).hasSize(1);
  }

  @Test
  void onlyWhoKeepsOrderReadsTheLog() {
    PostRef post = answer();
    ModerationLogView view = community.get(ModerationLogView.class);

    for (Actor actor : List.of(Actor.visitor(), samples.anna(), samples.agent())) {
      assertThatThrownBy(() -> view.list(actor, null, 20)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> view.ofPost(actor, post.postId())).isInstanceOf(NotAllowed.class);
    }
  }

  /** An answer of Anna's. */
  private static PostRef answer() {
    return samples.answer(samples.anna(), samples.question(samples.ben()));
  }

  private static void flag(Actor flagger, PostRef post) {
    community
        .get(FlagService.class)
        .flag(flagger, post.postId(), NewFlag.of("outdated", null, null));
  }

  private static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  private static void deliver() {
    assertThat(community.get(EventPump.class).deliverDue()).isPositive();
  }

  private static PostService posts() {
    return community.get(PostService.class);
  }

  private static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  private static Jdbi jdbi() {
    return Jdbi.create(community.dataSource());
  }
}
