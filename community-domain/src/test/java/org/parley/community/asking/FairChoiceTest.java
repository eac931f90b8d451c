package org.parley.community.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.invitation.InviteeLoad;

class FairChoiceTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant SINCE = NOW.minusSeconds(3_600);

  @Test
  void amongEquallyGoodOnesTheLeastAskedComeFirst() {
    assertThat(chosen(2, knows("anna", 1.0, 4), knows("ben", 0.9, 0), knows("carla", 0.8, 1)))
        .containsExactly("ben", "carla");
  }

  @Test
  void whoIsClearlyWorseWaitsForTheBetterOnes() {
    assertThat(chosen(2, knows("anna", 1.0, 4), knows("ben", 0.3, 0), knows("carla", 0.9, 3)))
        .containsExactly("carla", "anna");
  }

  @Test
  void whoMayNotBeAskedOrWasAwayIsNotChosen() {
    InviteeLoad busy = new InviteeLoad(1, true, false, 3, 3, NOW, NOW);
    InviteeLoad away = new InviteeLoad(2, true, true, 0, 0, null, SINCE.minusSeconds(1));
    InviteeLoad never = new InviteeLoad(3, true, true, 0, 0, null, null);

    assertThat(
            FairChoice.choose(
                List.of(
                    FairChoice.Candidate.of("busy", 1, busy),
                    FairChoice.Candidate.of("away", 1, away),
                    FairChoice.Candidate.of("never", 1, never)),
                3,
                SINCE))
        .isEmpty();
  }

  @Test
  void ofThoseAskedEquallyOftenWhoseLastTimeIsLongerAgoComesFirst() {
    InviteeLoad lately = new InviteeLoad(1, true, true, 0, 1, NOW.minusSeconds(60), NOW);
    InviteeLoad before = new InviteeLoad(2, true, true, 0, 1, NOW.minusSeconds(600), NOW);

    assertThat(
            FairChoice.choose(
                List.of(
                    FairChoice.Candidate.of("lately", 1.0, lately),
                    FairChoice.Candidate.of("before", 0.9, before)),
                1,
                SINCE))
        .extracting(FairChoice.Candidate::name)
        .containsExactly("before");
  }

  private static List<String> chosen(int most, FairChoice.Candidate... known) {
    return FairChoice.choose(List.of(known), most, SINCE).stream()
        .map(FairChoice.Candidate::name)
        .toList();
  }

  private static FairChoice.Candidate knows(String name, double score, int lately) {
    return FairChoice.Candidate.of(
        name, score, new InviteeLoad(name.hashCode(), true, true, 0, lately, null, NOW));
  }
}
