package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Decisions about members as a program makes them: imposed, felt, appealed against, lifted. */
class SanctionsApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient moderator;
  static ApiClient second;
  static ApiClient anna;
  static ApiClient ben;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    moderator = world.member("moderator", "MODERATOR");
    second = world.member("second", "MODERATOR");
    anna = world.member("anna");
    ben = world.member("ben");
  }

  @Test
  void silencedMemberReadsButWritesNothingAppealsAndIsFreedByAnother() {
    long thread = world.question(anna, "open", "Who may still write here?");
    String address = "/members/" + world.name("ben") + "/sanctions";
    ApiAnswer made = moderator.post(address, sanction("silence"));
    assertThat(made.status()).isEqualTo(201);

    ApiAnswer refused = ben.post("/threads/" + thread + "/answers", "{'body':'I must say this.'}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains("member.silenced");
    assertThat(ben.get("/threads/" + thread).status()).isEqualTo(200);
    assertThat(second.post(address, sanction("silence")).status()).isEqualTo(409);

    JsonNode own = ben.get("/me/sanctions").json().path("items").path(0);
    assertThat(own.path("message").asText()).isEqualTo("Please be kind.");
    assertThat(own.path("note").asText()).isEmpty();
    assertThat(own.path("by").path("name").isNull()).isTrue();
    JsonNode staffs = second.get(address).json().path("items").path(0);
    assertThat(staffs.path("note").asText()).isEqualTo("Third time");

    String one = "/sanctions/" + made.id();
    assertThat(anna.post(one + "/appeal", "{'text':'Let me'}").status()).isEqualTo(404);
    assertThat(ben.post(one + "/appeal", "{'text':'A quote'}").status()).isEqualTo(201);
    assertThat(ben.post(one + "/appeal", "{'text':'A quote'}").status()).isEqualTo(409);
    assertThat(moderator.put(one + "/lift", "{'note':'Mine'}").status()).isEqualTo(403);
    assertThat(second.put(one + "/lift", "{'note':' '}").status()).isEqualTo(400);
    assertThat(second.put(one + "/lift", "{'note':'A quote indeed'}").status()).isEqualTo(204);

    assertThat(ben.post("/threads/" + thread + "/answers", "{'body':'Thank you.'}").status())
        .isEqualTo(201);
  }

  @Test
  void suspendedMembersTokenDiesAtOnce() {
    ApiClient carl = world.member("carl");
    assertThat(carl.get("/me/sanctions").status()).isEqualTo(200);

    String address = "/members/" + world.name("carl") + "/sanctions";
    assertThat(moderator.post(address, sanction("suspension")).status()).isEqualTo(201);

    assertThat(carl.get("/me/sanctions").status()).isEqualTo(401);
  }

  @Test
  void onlyWhoKeepsOrderDecidesAndBadInputIsNamed() {
    String address = "/members/" + world.name("anna") + "/sanctions";
    for (ApiClient other : new ApiClient[] {anna, ben, world.member("agent", "AGENT")}) {
      assertThat(other.get(address).status()).isEqualTo(403);
      assertThat(other.post(address, sanction("mute")).status()).isEqualTo(403);
    }
    assertThat(world.visitor().post(address, sanction("mute")).status()).isEqualTo(401);
    assertThat(moderator.post("/members/" + world.name("second") + "/sanctions", sanction("ban2")))
        .extracting(ApiAnswer::status)
        .isEqualTo(400);
    assertThat(
            moderator
                .post("/members/" + world.name("second") + "/sanctions", sanction("silence"))
                .status())
        .isEqualTo(403);
    ApiAnswer endless = moderator.post(address, "{'kind':'silence','reason':'rude'}");
    assertThat(endless.status()).isEqualTo(400);
    assertThat(endless.text()).contains("until");
    assertThat(moderator.post(address, "{'kind':'warning','reason':'rude'}").text())
        .contains("message");
  }

  private static String sanction(String kind) {
    return "{'kind':'%s','reason':'rude','message':'Please be kind.','until':'%s','note':'Third time'}"
        .formatted(kind, Instant.now().plus(Duration.ofDays(3)));
  }
}
