package org.parley.community.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Reading is believed only as far as it can be true. */
class ReadingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static final AtomicInteger NEXT = new AtomicInteger();
  static Samples samples;

  Actor member;
  PostRef thread;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void aThread() {
    community.clock().advance(Duration.ofDays(2));
    member = somebody();
    thread = samples.question(somebody());
    for (int i = 0; i < 4; i++) {
      samples.answer(somebody(), thread);
    }
  }

  @Test
  void aReportIsWorthNoMoreThanTheTimeSinceTheOneBefore() {
    assertThat(report(5, 30)).isEqualTo(30);
    assertThat(report(5, 30)).as("sent again").isZero();

    community.clock().advance(Duration.ofSeconds(12));
    assertThat(report(5, 30)).isEqualTo(12);
    assertThat(figures().minutes()).isZero();
  }

  @Test
  void neitherAReportNorADayIsWorthMoreThanItsLimit() {
    int counted = report(5, 1_000_000);
    assertThat(counted).isEqualTo(60);
    for (int minute = 0; minute < 300; minute++) {
      community.clock().advance(Duration.ofMinutes(1));
      counted += report(5, 60);
    }

    assertThat(counted).isEqualTo(14_400);
    assertThat(figures().minutes()).isEqualTo(240);
  }

  @Test
  void aPostIsReadOnceAndNoneThatThereIsNot() {
    report(2, 60);
    assertThat(figures().posts()).isEqualTo(2);

    for (int minute = 0; minute < 5; minute++) {
      community.clock().advance(Duration.ofMinutes(1));
      report(1_000_000, 60);
    }
    assertThat(figures().posts()).isEqualTo(5);
    assertThat(figures().threads()).isEqualTo(1);
  }

  @Test
  void nobodyReadsHundredPostsInASecond() {
    for (int i = 0; i < 40; i++) {
      samples.answer(somebody(), thread);
    }
    report(45, 10);

    assertThat(figures().posts()).isEqualTo(5);
  }

  @Test
  void readingOverMidnightGoesOn() {
    report(5, 30);
    community.clock().advance(Duration.ofDays(1));
    report(5, 30);
    assertThat(figures().days()).isEqualTo(2);
    assertThat(report(5, 30)).isZero();
  }

  @Test
  void whatCannotBeReadIsNotReported() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "A question among pilots");
    ReadingService service = community.get(ReadingService.class);

    assertThatThrownBy(() -> service.report(member, new Reading(secret.threadId(), 1, 30)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service.report(Actor.visitor(), new Reading(1, 1, 30)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> report(-1, 30)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> report(1, -30)).isInstanceOf(Invalid.class);
    assertThat(figures()).isEqualTo(Figures.NONE);
  }

  private int report(int number, int seconds) {
    return community
        .get(ReadingService.class)
        .report(member, new Reading(thread.threadId(), number, seconds));
  }

  private Figures figures() {
    return community.get(TrustViews.class).own(member).ever();
  }

  private static Actor somebody() {
    return samples.actor("somebody" + NEXT.incrementAndGet());
  }
}
