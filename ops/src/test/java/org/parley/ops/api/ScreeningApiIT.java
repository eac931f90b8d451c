package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * Screening as a program uses it: rules are made, tried and switched, and what they hold is gone.
 */
class ScreeningApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient admin;
  static ApiClient anna;
  static ApiClient ben;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    admin = world.member("admin", "ADMINISTRATOR");
    anna = world.member("anna");
    ben = world.member("ben");
  }

  @Test
  void heldPostIsGoneForOthersOnEveryPathAndItsAuthorAppealsOnce() {
    String word = "zworble" + world.tag().replaceAll("[^a-z0-9]", "");
    long rule = admin.post("/screening-rules", rule("Hold " + word, word, "hold")).id();
    assertThat(admin.put("/screening-rules/" + rule + "/enabled", "").status()).isEqualTo(200);
    assertThat(admin.get("/screening-rules/" + rule).json().path("enabled").asBoolean()).isTrue();
    long thread = world.question(anna, "open", "Which word is held here?");
    String body = "{'body':'I say %s aloud.'}".formatted(word);
    long post = ben.post("/threads/" + thread + "/answers", body).id();

    List<String> paths =
        List.of(
            "/threads/" + thread, "/members/" + world.name("ben") + "/posts", "/search?q=" + word);
    Awaitility.await()
        .until(
            () -> paths.stream().noneMatch(path -> anna.get(path).text().contains("say " + word)));
    for (ApiClient other : List.of(anna, world.visitor())) {
      for (String path : paths) {
        assertThat(other.get(path).text()).as(path).doesNotContain("say " + word);
      }
    }
    assertThat(ben.get("/threads/" + thread).text()).contains("say " + word);

    String appeal = "/posts/" + post + "/appeal";
    assertThat(anna.post(appeal, "{'text':'Let me'}").status()).isEqualTo(404);
    assertThat(ben.post(appeal, "{'text':' '}").status()).isEqualTo(400);
    assertThat(ben.post(appeal, "{'text':'It is only a word'}").status()).isEqualTo(201);
    assertThat(ben.post(appeal, "{'text':'It is only a word'}").status()).isEqualTo(409);
    assertThat(admin.delete("/screening-rules/" + rule + "/enabled").status()).isEqualTo(200);
  }

  @Test
  void onlyAdministratorsReadAndTryRulesAndBadOnesAreRefused() {
    String rule = rule("Try " + world.tag(), "battery", "flag");

    assertThat(admin.post("/screening-trials", rule).json().path("read").asInt()).isPositive();
    assertThat(admin.get("/screening-rules?limit=2").json().path("items")).hasSize(2);
    for (ApiClient other : List.of(anna, ben)) {
      assertThat(other.get("/screening-rules").status()).isEqualTo(403);
      assertThat(other.post("/screening-rules", rule).status()).isEqualTo(403);
      assertThat(other.post("/screening-trials", rule).status()).isEqualTo(403);
    }
    ApiAnswer refused = admin.post("/screening-rules", rule("Empty", "", "flag"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("words");
  }

  @Test
  void ownModelLearnsForAdministratorsOnlyAndTellsWhatBecameOfIt() {
    for (ApiClient other : List.of(anna, ben)) {
      assertThat(other.get("/screening-own-model").status()).isEqualTo(403);
      assertThat(other.put("/screening-own-model", "").status()).isEqualTo(403);
      assertThat(other.delete("/screening-own-model").status()).isEqualTo(403);
    }
    ApiAnswer learned = admin.put("/screening-own-model", "");

    assertThat(learned.status()).isEqualTo(200);
    assertThat(learned.json().path("state").asText()).isEqualTo("too-few");
    assertThat(learned.json().path("own").isNull()).isTrue();
    assertThat(admin.get("/screening-own-model").json().path("number").asInt()).isPositive();
    assertThat(admin.delete("/screening-own-model").status()).isEqualTo(409);
  }

  private static String rule(String name, String words, String action) {
    return "{'name':'%s','kind':'words','settings':{'words':'%s'},'action':'%s'}"
        .formatted(name, words, action);
  }
}
