package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MilestonesTest {

  @Test
  void milestoneLiesBetweenTwoScores() {
    assertThat(Milestones.passed(0, 1)).isEqualTo(1);
    assertThat(Milestones.passed(4, 5)).isEqualTo(5);
    assertThat(Milestones.passed(999, 1_000)).isEqualTo(1_000);
  }

  @Test
  void betweenMilestonesThereIsNone() {
    assertThat(Milestones.passed(1, 2)).isZero();
    assertThat(Milestones.passed(5, 5)).isZero();
    assertThat(Milestones.passed(-3, 0)).isZero();
    assertThat(Milestones.passed(1_000, 5_000)).isZero();
  }

  @Test
  void ofSeveralTheHighestCounts() {
    assertThat(Milestones.passed(0, 12)).isEqualTo(10);
  }

  @Test
  void losingVotesReachesNothing() {
    assertThat(Milestones.passed(12, 3)).isZero();
  }
}
