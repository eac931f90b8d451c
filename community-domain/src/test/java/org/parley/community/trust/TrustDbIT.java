package org.parley.community.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.community.vote.VoteService;

/** Levels come from deeds, are kept or lost by them, and may be given by staff. */
class TrustDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;
  static Jdbi jdbi;

  Actor member;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    jdbi = Jdbi.create(community.dataSource());
  }

  @BeforeEach
  void aMember() {
    member = somebody();
  }

  @Test
  void readingLeadsToTheFirstLevelWhileOneReads() {
    List<PostRef> threads = threads(5, 6);
    for (int minute = 0; minute < 10; minute++) {
      PostRef thread = threads.get(minute % threads.size());
      community.clock().advance(Duration.ofMinutes(1));
      assertThat(report(thread, 7, 60)).isEqualTo(60);
    }

    assertThat(level()).isEqualTo(TrustLevel.BASIC);
  }

  @Test
  void theSecondLevelTakesDaysAnswersAndVotesBothWays() {
    spend(15, 300, 2, 8);
    assertThat(review()).isEqualTo(TrustLevel.BASIC);

    for (int i = 0; i < 3; i++) {
      PostRef answer = samples.answer(member, samples.question(somebody()));
      community.get(VoteService.class).vote(somebody(), answer.postId(), 1);
      community.get(VoteService.class).vote(member, samples.question(somebody()).postId(), 1);
    }
    assertThat(review()).isEqualTo(TrustLevel.MEMBER);
  }

  @Test
  void whatIsMissingIsSaidToThePoint() {
    spend(15, 300, 2, 8);
    review();
    samples.answer(member, samples.question(somebody()));

    assertThat(community.get(TrustViews.class).own(now()).next())
        .filteredOn(step -> !step.isDone())
        .containsExactly(
            new Step(Measure.ANSWERS, 3, 1),
            new Step(Measure.VOTES_GIVEN, 1, 0),
            new Step(Measure.VOTES_RECEIVED, 1, 0));
  }

  @Test
  void answersInOnesOwnThreadsDoNotCount() {
    PostRef own = samples.question(member);
    samples.answer(member, own);

    assertThat(community.get(TrustViews.class).own(member).ever().answers()).isZero();
  }

  @Test
  void theThirdLevelIsKeptByGoingOnAndLostAfterItsGrace() {
    regular();
    assertThat(review()).isEqualTo(TrustLevel.REGULAR);

    community.clock().advance(Duration.ofDays(10));
    upholdReports(5);
    assertThat(review()).as("in its days of grace").isEqualTo(TrustLevel.REGULAR);

    community.clock().advance(Duration.ofDays(5));
    assertThat(review()).isEqualTo(TrustLevel.MEMBER);
  }

  @Test
  void aLevelThatStaffGaveStaysUntilItIsReleased() {
    TrustService service = community.get(TrustService.class);
    service.give(samples.moderator(), member.name(), TrustLevel.LEADER);
    assertThat(review()).isEqualTo(TrustLevel.LEADER);
    assertThat(community.get(TrustViews.class).own(now()).isHeld()).isTrue();

    service.give(samples.moderator(), member.name(), TrustLevel.NEW);
    spend(20, 600, 5, 40);
    assertThat(review()).isEqualTo(TrustLevel.NEW);

    service.release(samples.moderator(), member.name());
    assertThat(level()).isEqualTo(TrustLevel.BASIC);
  }

  @Test
  void onlyWhoKeepsOrderGivesLevelsAndNobodyTheirOwn() {
    TrustService service = community.get(TrustService.class);
    for (Actor other : List.of(somebody(), samples.agent(), Actor.visitor())) {
      assertThatThrownBy(() -> service.give(other, member.name(), TrustLevel.LEADER))
          .isInstanceOf(NotAllowed.class);
    }
    Actor moderator = samples.moderator();
    assertThatThrownBy(() -> service.give(moderator, moderator.name(), TrustLevel.LEADER))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("trust.own-level");
    assertThatThrownBy(() -> service.give(moderator, "nobody.at.all", TrustLevel.LEADER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> community.get(TrustViews.class).of(somebody(), member.name()))
        .isInstanceOf(NotAllowed.class);
    assertThat(level()).isEqualTo(TrustLevel.NEW);
  }

  /** All that level 3 takes, in the last hundred days. */
  private void regular() {
    spend(50, 300, 2, 8);
    for (int i = 0; i < 30; i++) {
      Actor other = somebody();
      PostRef question = samples.question(other);
      community.get(VoteService.class).vote(member, question.postId(), 1);
      PostRef answer = samples.answer(member, question);
      community.get(VoteService.class).vote(other, answer.postId(), 1);
    }
  }

  private void spend(int days, int seconds, int threads, int posts) {
    LocalDate today = LocalDate.now(community.clock());
    for (int day = 1; day <= days; day++) {
      int ago = day;
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into member_day (member_id, day, seconds, threads, posts)"
                      + " values (?, ?, ?, ?, ?) on conflict do nothing",
                  member.id(),
                  today.minusDays(ago),
                  seconds,
                  threads,
                  posts));
    }
  }

  private void upholdReports(int number) {
    PostRef post = samples.question(member);
    for (int i = 0; i < number; i++) {
      community
          .get(UpheldReports.class)
          .add(NEXT.incrementAndGet(), post.postId(), community.clock().instant());
    }
  }

  private List<PostRef> threads(int number, int answers) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> {
              PostRef thread = samples.question(somebody());
              for (int n = 0; n < answers; n++) {
                samples.answer(somebody(), thread);
              }
              return thread;
            })
        .toList();
  }

  private int report(PostRef thread, int number, int seconds) {
    return community
        .get(ReadingService.class)
        .report(now(), new Reading(thread.threadId(), number, seconds));
  }

  private TrustLevel review() {
    community.get(TrustRelay.class).review(List.of(member.id()));
    return level();
  }

  private TrustLevel level() {
    return now().trust();
  }

  private Actor now() {
    return community.get(Actors.class).byId(member.id()).orElseThrow();
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}
