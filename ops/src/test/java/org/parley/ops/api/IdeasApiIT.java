package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * Ideas as programs use them: votes are few, a status has its reason, private ones stay private.
 */
class IdeasApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;

  @BeforeAll
  static void world() {
    world = new ApiWorld(parley);
  }

  @Test
  void voteBeyondTheLimitIsRefusedAndChangesNothing() {
    ApiClient anna = world.member("limited");
    for (int i = 0; i < 10; i++) {
      long idea = idea(anna, "open", "Wish number " + i + " of a member");
      assertThat(anna.put("/ideas/" + idea + "/support", "").status()).isEqualTo(200);
    }
    long eleventh = idea(anna, "open", "One wish more than there are votes");

    ApiAnswer refused = anna.put("/ideas/" + eleventh + "/support", "");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("type").asText()).endsWith("idea.no-votes-left");
    JsonNode after = anna.get("/ideas/" + eleventh).json();
    assertThat(after.path("votes").asInt()).isZero();
    assertThat(after.path("supported").asBoolean()).isFalse();
    assertThat(after.path("votesLeft").asInt()).isZero();
  }

  @Test
  void productTeamSaysHowFarAnIdeaIsAndTheRoadmapShowsIt() {
    ApiClient anna = world.member("anna");
    ApiClient paula = world.member("paula", "PRODUCT");
    ApiClient mona = world.member("mona", "MODERATOR");
    long idea = idea(anna, "open", "A button for everything at once");
    String status = "{'status':'planned','reason':'Many want it.','quarter':'2027-Q1'}";

    assertThat(anna.post("/ideas/" + idea + "/status", status).status()).isEqualTo(403);
    assertThat(mona.post("/ideas/" + idea + "/status", status).status()).isEqualTo(403);
    assertThat(paula.post("/ideas/" + idea + "/status", "{'status':'declined'}").status())
        .isEqualTo(400);
    JsonNode said = paula.post("/ideas/" + idea + "/status", status).json();

    assertThat(said.path("status").asText()).isEqualTo("planned");
    assertThat(said.at("/steps/0/reason").asText()).isEqualTo("Many want it.");
    JsonNode roadmap = world.visitor().get("/roadmap?space=" + world.space("open")).json();
    assertThat(roadmap.path("planned").findValuesAsText("id")).contains(String.valueOf(idea));
    assertThat(paula.post("/ideas/" + idea + "/status", "{'status':'new'}").status())
        .isEqualTo(409);
  }

  @Test
  void ideaOfAPrivateSpaceIsOnNoPathOfOthers() {
    ApiClient petra = world.pilot("petra");
    long secret = idea(petra, "group", "Something only pilots may wish for");

    assertThat(petra.get("/ideas/" + secret).status()).isEqualTo(200);
    for (ApiClient other : new ApiClient[] {world.visitor(), world.member("ben")}) {
      assertThat(other.get("/ideas/" + secret).status()).isEqualTo(404);
      assertThat(other.get("/threads/" + secret).status()).isEqualTo(404);
      assertThat(other.get("/ideas?sort=newest&limit=100").items("id"))
          .doesNotContain(String.valueOf(secret));
    }
    assertThat(world.member("ben").put("/ideas/" + secret + "/support", "").status())
        .isEqualTo(404);
  }

  @Test
  void mergedIdeaUnitesItsSupportersAndLeadsOn() {
    ApiClient anna = world.member("anna");
    ApiClient ben = world.member("ben");
    long one = idea(anna, "open", "Charge at night, when it is cheap");
    long other = idea(anna, "open", "Charging at night for less money");
    ben.put("/ideas/" + one + "/support", "");
    ben.put("/ideas/" + other + "/support", "");
    anna.put("/ideas/" + one + "/support", "");
    String merge = "{'into':" + other + ",'note':'The same wish'}";

    assertThat(ben.post("/threads/" + one + "/merge", merge).status()).isEqualTo(403);
    assertThat(world.member("paula", "PRODUCT").post("/threads/" + one + "/merge", merge).status())
        .isEqualTo(200);

    JsonNode united = ben.get("/ideas/" + other).json();
    assertThat(united.path("votes").asInt()).isEqualTo(2);
    assertThat(world.visitor().get("/threads/" + one).status()).isEqualTo(308);
  }

  @Test
  void sameKeySuggestsOnceAndIdeasAreFoundAsSimilar() {
    ApiClient anna = world.member("anna");
    String json =
        "{'space':'%s','title':'Gyroscope gimbal for everybody','body':'Please.','tags':[]}"
            .formatted(world.space("open"));
    long first = anna.post("/ideas", json, "Idempotency-Key", "gyroscope-1").id();

    assertThat(anna.post("/ideas", json, "Idempotency-Key", "gyroscope-1").id()).isEqualTo(first);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(
                        anna.get("/threads/similar?type=idea&title=gyroscope+gimbal").items("id"))
                    .containsExactly(String.valueOf(first)));
    assertThat(anna.get("/threads/similar?type=question&title=gyroscope+gimbal").items("id"))
        .isEmpty();
  }

  private static long idea(ApiClient author, String access, String title) {
    return author
        .post(
            "/ideas",
            "{'space':'%s','title':'%s','body':'Please.','tags':['%s']}"
                .formatted(world.space(access), title, world.tag()))
        .id();
  }
}
