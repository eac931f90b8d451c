package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.TooManyAttempts;
import org.parley.community.sample.CommunityExtension;

class SignInDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Newcomers newcomers = new Newcomers(community);

  @BeforeEach
  void forgetAttempts() {
    community.clock().advance(Duration.ofHours(2));
  }

  @Test
  void wrongNameAndWrongPasswordLookTheSame() {
    newcomers.join("anna");

    for (String name : new String[] {"anna", "nobody-here", "anna@example.com", "", null}) {
      assertThatThrownBy(() -> newcomers.signIn(name, "not the password"))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("sign-in.failed");
    }
    assertThatThrownBy(() -> newcomers.signIn("anna", null)).hasMessage("sign-in.failed");
    assertThatThrownBy(() -> newcomers.signIn("anna", "x".repeat(1_000_000)))
        .hasMessage("sign-in.failed");
  }

  @Test
  void suspensionIsToldToWhoKnowsThePasswordOnly() {
    newcomers.join("berta");
    community.get(RestraintService.class).suspend(Actor.operator(), "berta", null);

    assertThatThrownBy(() -> newcomers.signIn("berta", "not the password"))
        .hasMessage("sign-in.failed");
    assertThatThrownBy(() -> newcomers.signIn("berta", Newcomers.PASSWORD))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("sign-in.suspended");
  }

  @Test
  void eleventhTryIsRefusedEvenWithTheRightPassword() {
    newcomers.join("carl");
    failTimes(10, "carl");

    assertThatThrownBy(() -> newcomers.signIn("carl", Newcomers.PASSWORD))
        .isInstanceOfSatisfying(
            TooManyAttempts.class,
            problem -> assertThat(problem.retryAfter()).isEqualTo(Duration.ofMinutes(15)));
  }

  @Test
  void failuresStayRecordedWhenTheCallersTransactionRollsBack() {
    newcomers.join("dora");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(
              () ->
                  community
                      .standalone()
                      .inTransaction(() -> newcomers.signIn("dora", "not the password")))
          .hasMessage("sign-in.failed");
    }

    assertThatThrownBy(() -> newcomers.signIn("dora", Newcomers.PASSWORD))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void unknownNamesAreThrottledLikeKnownOnes() {
    failTimes(10, "nobody-at-all");

    assertThatThrownBy(() -> newcomers.signIn("nobody-at-all", "not the password"))
        .isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void windowSlidesAndRefusedTriesDoNotCount() {
    newcomers.join("emil");
    failTimes(5, "emil");
    community.clock().advance(Duration.ofMinutes(10));
    failTimes(5, "emil");
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> newcomers.signIn("emil", "not the password"))
          .isInstanceOfSatisfying(
              TooManyAttempts.class,
              problem -> assertThat(problem.retryAfter()).isEqualTo(Duration.ofMinutes(5)));
    }
    community.clock().advance(Duration.ofMinutes(5));

    assertThat(newcomers.signIn("emil", Newcomers.PASSWORD).name()).isEqualTo("emil");
  }

  @Test
  void successClearsTheFailuresOfTheName() {
    newcomers.join("frida");
    failTimes(9, "frida");
    newcomers.signIn("frida", Newcomers.PASSWORD);
    failTimes(9, "frida");

    assertThat(newcomers.signIn("frida", Newcomers.PASSWORD).name()).isEqualTo("frida");
  }

  @Test
  void oneClientIsStoppedAfterFiftyFailuresThatItsOwnSuccessesDoNotClear() {
    newcomers.join("gustav");
    for (int i = 0; i < 50; i++) {
      if (i % 9 == 0) {
        newcomers.signIn("gustav", Newcomers.PASSWORD);
      }
      failTimes(1, "victim" + i);
    }

    assertThatThrownBy(() -> newcomers.signIn("gustav", Newcomers.PASSWORD))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(
            community
                .get(SignInService.class)
                .signIn(Actor.visitor(), "gustav", Newcomers.PASSWORD, "198.51.100.7")
                .name())
        .isEqualTo("gustav");
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    Actor heidi = newcomers.join("heidi");
    SignedIn session = newcomers.signIn("heidi", Newcomers.PASSWORD);

    community.get(SignInService.class).signOutEverywhere(heidi);

    assertThat(community.get(Actors.class).ofSession(session.memberId(), session.epoch()))
        .isEmpty();
    SignedIn next = newcomers.signIn("heidi", Newcomers.PASSWORD);
    assertThat(community.get(Actors.class).ofSession(next.memberId(), next.epoch())).isPresent();
  }

  private void failTimes(int times, String name) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> newcomers.signIn(name, "not the password"))
          .hasMessage("sign-in.failed");
    }
  }
}
