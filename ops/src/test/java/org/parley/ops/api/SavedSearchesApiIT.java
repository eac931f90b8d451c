package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Saved searches as a program uses them. */
class SavedSearchesApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;

  @BeforeAll
  static void world() {
    world = new ApiWorld(parley);
  }

  @Test
  void searchIsKeptOnceChangedAndRemoved() {
    ApiClient anna = confirmed("anna");
    String json = "{'name':'VPN','query':'q=vpn&tag=api','told':'digest'}";
    ApiAnswer made = anna.post("/saved-searches", json, "Idempotency-Key", "one");
    assertThat(made.status()).isEqualTo(201);
    assertThat(anna.post("/saved-searches", json, "Idempotency-Key", "one").text())
        .isEqualTo(made.text());
    assertThat(anna.post("/saved-searches", json).status()).as("the name is taken").isEqualTo(400);
    assertThat(made.json().path("url").asText()).endsWith("/searches/" + made.id());

    String path = "/saved-searches/" + made.id();
    assertThat(made.header("Location")).endsWith(path);
    JsonNode changed = anna.put(path, "{'name':'WLAN','query':'q=wlan','version':0}").json();
    assertThat(changed.path("query").asText()).isEqualTo("q=wlan");
    assertThat(changed.path("told").asText()).isEqualTo("inbox");
    assertThat(anna.put(path, "{'name':'LAN','query':'q=lan','version':0}").status())
        .isEqualTo(409);
    assertThat(anna.get("/saved-searches").items("name")).containsExactly("WLAN");

    assertThat(anna.delete(path).status()).isEqualTo(204);
    assertThat(anna.get(path).status()).isEqualTo(404);
  }

  @Test
  void nobodyElseReadsChangesOrRemovesIt() {
    ApiClient anna = confirmed("ann");
    ApiClient ben = confirmed("ben");
    long id = anna.post("/saved-searches", "{'name':'Mine','query':'q=my+secret'}").id();
    String path = "/saved-searches/" + id;

    assertThat(ben.get(path).status()).isEqualTo(404);
    assertThat(ben.put(path, "{'name':'Yours','query':'q=x'}").status()).isEqualTo(404);
    ben.delete(path);
    assertThat(ben.get("/saved-searches").text()).doesNotContain("secret");
    assertThat(world.visitor().get(path).status()).isEqualTo(401);
    assertThat(world.visitor().get("/saved-searches").status()).isEqualTo(401);
    assertThat(anna.get(path).status()).isEqualTo(200);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    ApiClient anna = confirmed("annette");

    for (String wrong :
        new String[] {
          "{'name':'','query':'q=x'}",
          "{'name':'All','query':''}",
          "{'name':'Type','query':'q=x&type=spaceship'}",
          "{'name':'Way','query':'q=x','told':'by pigeon'}"
        }) {
      assertThat(anna.post("/saved-searches", wrong).status()).as(wrong).isEqualTo(400);
    }
  }

  @Test
  void newPostsAreToldToWhoMaySeeThem() {
    ApiClient outside = confirmed("otto");
    ApiClient pilot = world.pilot("petra");
    confirmed("petra");
    String word = "zeppelin" + world.tag().replace("tag-", "");
    String json = "{'name':'Airships','query':'q=" + word + "'}";
    outside.post("/saved-searches", json);
    pilot.post("/saved-searches", json);
    ApiClient author = world.pilot("paul");

    world.question(author, "group", "A secret " + word);
    assertThat(eventually(pilot, 1).path("title").asText()).isEqualTo("Airships");
    assertThat(outside.get("/notifications").text()).doesNotContain(word, "Airships");
    world.question(author, "open", "A public " + word);
    eventually(outside, 1);
    eventually(pilot, 2);
    assertThat(outside.get("/notifications").text()).doesNotContain("secret");
  }

  private static JsonNode eventually(ApiClient client, int count) {
    return Awaitility.await()
        .until(
            () ->
                StreamSupport.stream(
                        client.get("/notifications").json().path("items").spliterator(), false)
                    .filter(entry -> entry.path("kind").asText().equals("saved-search"))
                    .filter(entry -> entry.path("count").asInt() == count)
                    .findFirst()
                    .orElse(null),
            entry -> entry != null);
  }

  private static ApiClient confirmed(String person) {
    ApiClient client = world.member(person);
    world.insert(
        "update member set email_confirmed_at = now() where name = ? returning id",
        world.name(person));
    world.withoutNewsOfBadges(person);
    return client;
  }
}
