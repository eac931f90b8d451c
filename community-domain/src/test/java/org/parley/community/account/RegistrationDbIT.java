package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
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

class RegistrationDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Letters letters = new Letters(community);
  private final Newcomers newcomers = new Newcomers(community);

  @BeforeEach
  void forgetAttempts() {
    community.clock().advance(Duration.ofHours(2));
  }

  @Test
  void confirmedRegistrationCanSignIn() {
    newcomers.register("Anna", "Anna@Example.com ", "seven grey herons");
    confirm(letters.lastToken("anna@example.com"));

    SignedIn byName = newcomers.signIn("ANNA", "seven grey herons");
    SignedIn byEmail = newcomers.signIn("anna@example.com", "seven grey herons");

    assertThat(byName).isEqualTo(byEmail);
    assertThat(byName.name()).isEqualTo("anna");
    assertThat(community.get(Actors.class).ofSession(byName.memberId(), byName.epoch()))
        .isPresent();
  }

  @Test
  void nobodyIsAMemberBeforeTheAddressIsConfirmed() {
    newcomers.register("berta", "berta@example.com", "seven grey herons");

    assertThat(community.get(Actors.class).byName("berta")).isEmpty();
    assertThatThrownBy(() -> newcomers.signIn("berta", "seven grey herons"))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("sign-in.unconfirmed");
    assertThatThrownBy(() -> newcomers.signIn("berta", "another password"))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("sign-in.failed");
  }

  @Test
  void linkWorksOnce() {
    newcomers.register("carl", "carl@example.com", "seven grey herons");
    String token = letters.lastToken("carl@example.com");
    confirm(token);

    assertThatThrownBy(() -> confirm(token))
        .isInstanceOf(NotFound.class)
        .hasMessage("token.invalid");
  }

  @Test
  void linkWorksForADay() {
    newcomers.register("dora", "dora@example.com", "seven grey herons");
    String token = letters.lastToken("dora@example.com");
    community.clock().advance(Duration.ofHours(24));

    assertThatThrownBy(() -> confirm(token))
        .isInstanceOf(NotFound.class)
        .hasMessage("token.invalid");
    assertThatThrownBy(() -> newcomers.signIn("dora", "seven grey herons"))
        .hasMessage("sign-in.failed");
  }

  @Test
  void unknownLinkIsInvalid() {
    assertThatThrownBy(() -> confirm("made-up")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> confirm(null)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyHashesOfSecretsAreStored() {
    newcomers.register("emil", "emil@example.com", "seven grey herons");
    String token = letters.lastToken("emil@example.com");

    String stored =
        community
            .get(Jdbi.class)
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select string_agg(o::text || r::text, '') from one_time_token o
                            join registration r on r.token_hash = o.hash""")
                        .mapTo(String.class)
                        .one());

    assertThat(stored).contains("emil@example.com").doesNotContain(token);
  }

  @Test
  void secondRegistrantChangesNothingUnderTheFirstOnesLink() {
    newcomers.register("frida", "frida@example.com", "seven grey herons");
    String ownLink = letters.lastToken("frida@example.com");
    newcomers.register("frida", "frida@example.com", "the hijackers own");
    newcomers.register("mallory", "frida@example.com", "the hijackers own");

    confirm(ownLink);

    assertThat(newcomers.signIn("frida@example.com", "seven grey herons").name())
        .isEqualTo("frida");
    assertThatThrownBy(() -> newcomers.signIn("frida", "the hijackers own"))
        .hasMessage("sign-in.failed");
  }

  @Test
  void confirmingEndsTheOtherRegistrationsOfTheAddress() {
    newcomers.register("mallory2", "gustav@example.com", "the hijackers own");
    String hijackersLink = letters.lastToken("gustav@example.com");
    newcomers.register("gustav", "gustav@example.com", "seven grey herons");
    confirm(letters.lastToken("gustav@example.com"));

    assertThatThrownBy(() -> confirm(hijackersLink)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> newcomers.signIn("mallory2", "the hijackers own"))
        .hasMessage("sign-in.failed");
  }

  @Test
  void registeringAgainSendsAnotherWorkingLink() {
    newcomers.register("heidi", "heidi@example.com", "seven grey herons");
    newcomers.register("heidi", "heidi@example.com", "seven grey herons");

    assertThat(letters.subjectsTo("heidi@example.com")).hasSize(2);
    confirm(letters.lastToken("heidi@example.com"));

    assertThat(newcomers.signIn("heidi", "seven grey herons").name()).isEqualTo("heidi");
  }

  @Test
  void addressWithAnAccountGetsOneMailLikeAnyOther() {
    newcomers.join("ida");
    community.clock().advance(Duration.ofHours(2));
    long before = letters.count();

    newcomers.register("ida-again", "ida@example.com", "seven grey herons");
    long forKnown = letters.count() - before;
    newcomers.register("ida-new", "ida-new@example.com", "seven grey herons");
    long forUnknown = letters.count() - before - forKnown;

    assertThat(forKnown).isEqualTo(forUnknown).isEqualTo(1);
    assertThat(letters.subjectsTo("ida@example.com"))
        .last()
        .asString()
        .contains("already have an account");
    assertThat(community.get(Actors.class).byName("ida-again")).isEmpty();
  }

  @Test
  void mailsToOneAddressEndWithoutAWord() {
    newcomers.join("jakob");
    for (int i = 0; i < 9; i++) {
      newcomers.register("jakob" + i, "jakob@example.com", "seven grey herons");
      newcomers.register("jonas" + i, "jonas@example.com", "seven grey herons");
    }

    // one of the five to the member was the link that made the account
    assertThat(letters.subjectsTo("jakob@example.com")).hasSize(5);
    assertThat(letters.subjectsTo("jonas@example.com")).hasSize(5);
  }

  @Test
  void oneClientCannotMailTheWholeWorld() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 31; i++) {
                newcomers.register("flood" + i, "flood" + i + "@example.com", "seven grey herons");
              }
            })
        .isInstanceOf(TooManyAttempts.class);
    assertThat(letters.subjectsTo("flood29@example.com")).hasSize(1);
  }

  @Test
  void takenNameIsToldAndPendingOneIsNot() {
    newcomers.join("karla");
    newcomers.register("lotte", "lotte@example.com", "seven grey herons");

    assertThatThrownBy(() -> newcomers.register("Karla", "k@example.com", "seven grey herons"))
        .isInstanceOf(Invalid.class)
        .hasMessage("name.taken");
    newcomers.register("lotte", "l@example.com", "seven grey herons");

    assertThat(letters.subjectsTo("l@example.com")).hasSize(1);
  }

  @Test
  void ofTwoWhoWantANameTheFirstToConfirmGetsIt() {
    newcomers.register("nils", "nils1@example.com", "seven grey herons");
    newcomers.register("nils", "nils2@example.com", "eight grey herons");
    confirm(letters.lastToken("nils2@example.com"));

    assertThatThrownBy(() -> confirm(letters.lastToken("nils1@example.com")))
        .hasMessage("name.taken");
    assertThat(newcomers.signIn("nils", "eight grey herons").name()).isEqualTo("nils");
  }

  private static void confirm(String token) {
    community.get(RegistrationService.class).confirm(Actor.visitor(), token);
  }
}
