package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.TooManyAttempts;
import org.parley.community.sample.CommunityExtension;

class PasswordDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static final String NEW_PASSWORD = "eight grey herons";

  private final Letters letters = new Letters(community);
  private final Newcomers newcomers = new Newcomers(community);

  @BeforeEach
  void forgetAttempts() {
    community.clock().advance(Duration.ofHours(2));
  }

  @Test
  void resetSetsThePasswordAndEndsSessions() {
    newcomers.join("anna");
    SignedIn before = newcomers.signIn("anna", Newcomers.PASSWORD);
    request("Anna@example.com");

    reset(letters.lastToken("anna@example.com"));

    assertThat(community.get(Actors.class).ofSession(before.memberId(), before.epoch())).isEmpty();
    assertThatThrownBy(() -> newcomers.signIn("anna", Newcomers.PASSWORD))
        .hasMessage("sign-in.failed");
    assertThat(newcomers.signIn("anna", NEW_PASSWORD).name()).isEqualTo("anna");
    assertThat(letters.subjectsTo("anna@example.com")).last().asString().contains("was changed");
  }

  @Test
  void resetLinkWorksOnceAndEndsTheOthers() {
    newcomers.join("berta");
    request("berta@example.com");
    String older = letters.lastToken("berta@example.com");
    request("berta@example.com");
    String newer = letters.lastToken("berta@example.com");
    reset(newer);

    assertThatThrownBy(() -> reset(newer)).isInstanceOf(NotFound.class).hasMessage("token.invalid");
    assertThatThrownBy(() -> reset(older)).isInstanceOf(NotFound.class).hasMessage("token.invalid");
  }

  @Test
  void resetLinkWorksForAnHour() {
    newcomers.join("carl");
    request("carl@example.com");
    String token = letters.lastToken("carl@example.com");
    community.clock().advance(Duration.ofMinutes(60));

    assertThatThrownBy(() -> reset(token)).isInstanceOf(NotFound.class);
    assertThat(newcomers.signIn("carl", Newcomers.PASSWORD).name()).isEqualTo("carl");
  }

  @Test
  void confirmationLinkDoesNotResetAPassword() {
    newcomers.register("dora", "dora@example.com", Newcomers.PASSWORD);
    String token = letters.lastToken("dora@example.com");

    assertThatThrownBy(() -> reset(token)).isInstanceOf(NotFound.class);
    community.get(RegistrationService.class).confirm(Actor.visitor(), token);
  }

  @Test
  void linkSurvivesAPasswordThatDoesNotDo() {
    newcomers.join("emil");
    request("emil@example.com");
    String token = letters.lastToken("emil@example.com");

    assertThatThrownBy(() -> service().reset(Actor.visitor(), token, "short"))
        .isInstanceOf(Invalid.class);
    reset(token);

    assertThat(newcomers.signIn("emil", NEW_PASSWORD).name()).isEqualTo("emil");
  }

  @Test
  void unknownAddressGetsNoMailAndTheSameAnswer() {
    long before = letters.count();

    request("nobody@example.com");

    assertThat(letters.count()).isEqualTo(before);
    assertThatThrownBy(() -> request("not an address")).isInstanceOf(Invalid.class);
  }

  @Test
  void mailsToOneAddressEndWithoutAWordAndOneClientIsStopped() {
    newcomers.join("frida");
    int before = letters.textsTo("frida@example.com").size();
    for (int i = 0; i < 10; i++) {
      request("frida@example.com");
      request("stranger@example.com");
    }

    assertThat(letters.textsTo("frida@example.com")).hasSize(before + 3);
    assertThatThrownBy(() -> request("frida@example.com")).isInstanceOf(TooManyAttempts.class);
    assertThatThrownBy(() -> request("stranger@example.com")).isInstanceOf(TooManyAttempts.class);
  }

  @Test
  void changingKeepsThePresentSessionOnly() {
    Actor gustav = newcomers.join("gustav");
    SignedIn elsewhere = newcomers.signIn("gustav", Newcomers.PASSWORD);

    int epoch = service().change(gustav, Newcomers.PASSWORD, NEW_PASSWORD);

    Actors actors = community.get(Actors.class);
    assertThat(actors.ofSession(gustav.id(), epoch)).isPresent();
    assertThat(actors.ofSession(gustav.id(), elsewhere.epoch())).isEmpty();
    assertThat(newcomers.signIn("gustav", NEW_PASSWORD).epoch()).isEqualTo(epoch);
  }

  @Test
  void changingNeedsTheCurrentPasswordAndGuessingItIsThrottled() {
    Actor heidi = newcomers.join("heidi");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> service().change(heidi, "not the password", NEW_PASSWORD))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("password.wrong");
    }

    assertThatThrownBy(() -> service().change(heidi, Newcomers.PASSWORD, NEW_PASSWORD))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(newcomers.signIn("heidi", Newcomers.PASSWORD).name()).isEqualTo("heidi");
  }

  @Test
  void newPasswordMustNotBeTheMembersName() {
    Actor member = newcomers.join("ida-lindqvist");

    assertThatThrownBy(() -> service().change(member, Newcomers.PASSWORD, "Ida-Lindqvist"))
        .hasMessage("password.personal");
  }

  @Test
  void visitorsAndTheOperatorHaveNoPassword() {
    for (Actor actor : new Actor[] {Actor.visitor(), Actor.operator()}) {
      assertThatThrownBy(() -> service().change(actor, "whatever it is", NEW_PASSWORD))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void invitedMemberChoosesAPasswordWhichConfirmsTheAddress() {
    community
        .get(MemberService.class)
        .create(Actor.operator(), new NewMember("jonas", "Jonas", "jonas@example.com", Set.of()));
    assertThatThrownBy(() -> newcomers.signIn("jonas", "")).hasMessage("sign-in.failed");
    community.clock().advance(Duration.ofDays(6));

    reset(letters.lastToken("jonas@example.com"));

    assertThat(newcomers.signIn("jonas", NEW_PASSWORD).name()).isEqualTo("jonas");
  }

  private static void request(String email) {
    service().requestReset(Actor.visitor(), email, "192.0.2.9");
  }

  private static void reset(String token) {
    service().reset(Actor.visitor(), token, NEW_PASSWORD);
  }

  private static PasswordService service() {
    return community.get(PasswordService.class);
  }
}
