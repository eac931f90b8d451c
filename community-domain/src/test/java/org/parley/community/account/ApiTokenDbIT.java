package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;

class ApiTokenDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private final Newcomers newcomers = new Newcomers(community);

  @BeforeEach
  void forgetAttempts() {
    community.clock().advance(Duration.ofHours(2));
  }

  @Test
  void tokenLetsItsMemberInAndOnlyItsHashIsStored() {
    Actor anna = newcomers.join("anna");
    String plain = service().create(anna, "Nightly export");

    assertThat(plain).matches("parley_[A-Za-z0-9_-]{43,}");
    assertThat(tokens().memberOf(plain)).contains(anna);
    assertThat(tokens().memberOf(plain + "x")).isEmpty();
    assertThat(tokens().memberOf("")).isEmpty();
    String stored =
        community
            .get(Jdbi.class)
            .withHandle(
                handle ->
                    handle
                        .createQuery("select string_agg(t::text, '') from api_token t")
                        .mapTo(String.class)
                        .one());
    assertThat(stored)
        .contains("Nightly export")
        .doesNotContain(plain.substring("parley_".length()));
  }

  @Test
  void revokedTokenLetsNobodyIn() {
    Actor berta = newcomers.join("berta");
    String plain = service().create(berta, "Old");
    String kept = service().create(berta, "Kept");

    service().revoke(berta, id(berta, "Old"));

    assertThat(tokens().memberOf(plain)).isEmpty();
    assertThat(tokens().memberOf(kept)).contains(berta);
    assertThat(tokens().of(berta)).extracting(ApiTokens.Listed::label).containsExactly("Kept");
  }

  @Test
  void nobodyRevokesOrListsSomebodyElsesToken() {
    Actor carl = newcomers.join("carl");
    Actor administrator = newcomers.join("carla", Role.ADMINISTRATOR);
    String plain = service().create(carl, "Mine");
    long id = id(carl, "Mine");

    for (Actor other : new Actor[] {administrator, Actor.visitor(), Actor.operator()}) {
      assertThatThrownBy(() -> service().revoke(other, id))
          .isInstanceOf(NotFound.class)
          .hasMessage("api-token.unknown");
      assertThat(tokens().of(other)).isEmpty();
    }
    assertThat(tokens().memberOf(plain)).contains(carl);
  }

  @Test
  void suspendedMembersTokenIsWorthlessForGood() {
    Actor dora = newcomers.join("dora");
    String plain = service().create(dora, "Script");

    community.get(RestraintService.class).suspend(Actor.operator(), "dora", null);
    assertThat(tokens().memberOf(plain)).isEmpty();
    community.get(RestraintService.class).reinstate(Actor.operator(), "dora");

    assertThat(tokens().memberOf(plain)).isEmpty();
    assertThat(tokens().memberOf(service().create(dora, "Again"))).contains(dora);
  }

  @Test
  void useIsNotedOnceAMinute() {
    Actor emil = newcomers.join("emil");
    String plain = service().create(emil, "Busy");
    assertThat(tokens().of(emil).get(0).lastUsedAt()).isNull();
    Instant first = community.clock().instant();

    tokens().memberOf(plain);
    community.clock().advance(Duration.ofSeconds(59));
    tokens().memberOf(plain);
    assertThat(tokens().of(emil).get(0).lastUsedAt()).isEqualTo(first);
    community.clock().advance(Duration.ofSeconds(1));
    tokens().memberOf(plain);

    assertThat(tokens().of(emil).get(0).lastUsedAt()).isEqualTo(first.plusSeconds(60));
  }

  @Test
  void operatorMakesTokensForOthersAndNobodyElseDoes() {
    Actor frida = newcomers.join("frida");
    Actor administrator = newcomers.join("fritz", Role.ADMINISTRATOR);

    String plain = service().createFor(Actor.operator(), "Frida", "Command line");

    assertThat(tokens().memberOf(plain)).contains(frida);
    assertThatThrownBy(() -> service().createFor(administrator, "frida", "Sneaky"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service().createFor(Actor.operator(), "nobody", "None"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void tokenNeedsAMemberAndALabel() {
    Actor gustav = newcomers.join("gustav");

    assertThatThrownBy(() -> service().create(gustav, " ")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service().create(Actor.visitor(), "Mine"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service().create(Actor.operator(), "Mine"))
        .isInstanceOf(NotAllowed.class);
  }

  private static long id(Actor actor, String label) {
    return tokens().of(actor).stream()
        .filter(token -> token.label().equals(label))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static ApiTokens tokens() {
    return community.get(ApiTokens.class);
  }

  private static ApiTokenService service() {
    return community.get(ApiTokenService.class);
  }
}
