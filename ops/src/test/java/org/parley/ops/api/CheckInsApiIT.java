package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Check-ins over the API: who looked into which space, and that nobody else learns of it. */
class CheckInsApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient agent;
  static ApiClient elsewhere;
  static ApiClient admin;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    agent = world.member("agent", "AGENT");
    admin = world.member("admin", "ADMINISTRATOR");
    elsewhere = world.member("elsewhere", "AGENT");
    world.insert(
        "insert into agent_space (member_id, space_id)"
            + " select m.id, s.id from member m, space s where m.name = ? and s.slug = ?"
            + " returning member_id",
        world.name("elsewhere"),
        world.space("members"));
  }

  @Test
  void aSpaceIsScheduledLookedIntoAndLetGoAgain() {
    String space = world.space("open");
    JsonNode set = admin.put(interval(space), "{'minutes':240}").json();
    assertThat(set.at("/schedule/minutes").asInt()).isEqualTo(240);
    assertThat(set.at("/schedule/phase").asText()).isEqualTo("on-time");
    long version = set.at("/schedule/version").asLong();
    world.question(anna, "open", "What is new in this space?");
    assertThat(find(agent, space).path("newThreads").asInt()).isEqualTo(1);

    JsonNode looked = agent.post("/check-ins/" + space, "", "Idempotency-Key", "look").json();
    assertThat(looked.at("/checkedBy/name").asText()).isEqualTo(world.name("agent"));
    assertThat(looked.path("newPosts").asInt()).isZero();
    assertThat(agent.post("/check-ins/" + space, "", "Idempotency-Key", "look").json())
        .isEqualTo(looked);

    assertThat(admin.put(interval(space), "{'minutes':60,'version':" + version + "}").status())
        .isEqualTo(200);
    ApiAnswer late = admin.put(interval(space), "{'minutes':30,'version':" + version + "}");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("60");
    assertThat(admin.delete(interval(space) + "?version=" + version).status()).isEqualTo(409);
    assertThat(admin.delete(interval(space)).json().path("schedule").isNull()).isTrue();
  }

  @Test
  void badInputIsToldByItsField() {
    String space = world.space("open");
    for (String json : List.of("{}", "{'minutes':0}", "{'minutes':900000}", "{'minutes':'x'}")) {
      assertThat(admin.put(interval(space), json).status()).as(json).isEqualTo(400);
    }
    assertThat(admin.delete(interval(space) + "?version=x").status()).isEqualTo(400);
    assertThat(admin.put(interval("no-such-space"), "{'minutes':5}").status()).isEqualTo(404);
    assertThat(agent.post("/check-ins/no-such-space", "").status()).isEqualTo(404);
  }

  @Test
  void nobodySeesOrTouchesWhatTheyDoNotServe() {
    String open = world.space("open");
    String pilots = world.space("group");
    assertThat(slugs(elsewhere)).containsExactly(world.space("members"));
    assertThat(elsewhere.post("/check-ins/" + open, "").status()).isEqualTo(404);
    assertThat(slugs(agent)).contains(open).doesNotContain(pilots);
    assertThat(agent.post("/check-ins/" + pilots, "").status()).isEqualTo(404);
    assertThat(agent.put(interval(open), "{'minutes':5}").status()).isEqualTo(403);
    assertThat(agent.delete(interval(open)).status()).isEqualTo(403);
    for (ApiClient outsider : List.of(world.visitor(), anna, world.member("product", "PRODUCT"))) {
      int refused = outsider.token() == null ? 401 : 403;
      assertThat(outsider.get("/check-ins").status()).isIn(401, 403);
      assertThat(outsider.post("/check-ins/" + open, "").status()).isEqualTo(refused);
      assertThat(outsider.put(interval(open), "{'minutes':5}").status()).isEqualTo(refused);
      assertThat(outsider.delete(interval(open)).status()).isEqualTo(refused);
    }
  }

  private static String interval(String space) {
    return "/check-ins/" + space + "/interval";
  }

  private static List<String> slugs(ApiClient client) {
    return client.get("/check-ins").json().path("items").findValuesAsText("space");
  }

  private static JsonNode find(ApiClient client, String space) {
    for (JsonNode item : client.get("/check-ins").json().path("items")) {
      if (item.path("space").asText().equals(space)) {
        return item;
      }
    }
    throw new AssertionError("No " + space);
  }
}
