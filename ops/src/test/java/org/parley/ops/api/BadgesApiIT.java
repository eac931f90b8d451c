package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Badges as a program uses them: what there is, who has what, what is next, and defining them. */
class BadgesApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient admin;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient petra;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    admin = world.member("admin", "ADMINISTRATOR");
    anna = world.member("anna");
    ben = world.member("ben");
    petra = world.pilot("petra");
  }

  @Test
  void aBadgeFollowsTheDeedWithinSecondsAndGoesWithIt() {
    long thread = world.question(anna, "open", "What is a badge given for?");
    long answer = world.answer(ben, thread);
    anna.put("/threads/" + thread + "/accepted-answer", "{'answerId':%d}".formatted(answer));

    JsonNode award = eventually(ben, "first-accepted");
    assertThat(award.path("causeTitle").asText()).isEqualTo("What is a badge given for?");
    assertThat(award.path("causeUrl").asText()).endsWith("/p/" + answer);
    assertThat(award.at("/member/name").asText()).isEqualTo(world.name("ben"));
    assertThat(eventually(anna, "loose-end").path("badge").asText()).isEqualTo("loose-end");

    anna.delete("/threads/" + thread + "/accepted-answer");
    await(() -> !badgesOf(ben).contains("first-accepted"));
  }

  @Test
  void progressIsOnesOwnAndNearestFirst() {
    ApiClient fresh = world.member("fresh");
    world.question(fresh, "open", "The first of ten");
    eventually(fresh, "first-question");

    JsonNode items = fresh.get("/me/badges/progress").json().path("items");
    int before = 100;
    for (JsonNode item : items) {
      assertThat(item.path("percent").asInt()).isLessThanOrEqualTo(before);
      before = item.path("percent").asInt();
      assertThat(item.path("reached").asInt() + item.path("missing").asInt())
          .isEqualTo(item.path("wanted").asInt());
    }
    assertThat(items.findValuesAsText("badge")).contains("solver").doesNotContain("first-question");
    assertThat(world.visitor().get("/me/badges/progress").status()).isIn(401, 403);
  }

  @Test
  void whatTheReaderMayNotSeeIsNoCauseForThem() {
    long secret = world.question(petra, "group", "Whispered among pilots");
    world.question(petra, "own", "About my own bill");
    JsonNode own = eventually(petra, "first-question");
    assertThat(own.path("causeTitle").asText()).isEqualTo("Whispered among pilots");

    String name = world.name("petra");
    for (ApiClient reader : List.of(world.visitor(), ben)) {
      for (String path :
          List.of("/members/" + name + "/badges", "/badges/first-question/awards?limit=100")) {
        ApiAnswer answer = reader.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.text())
            .contains(name)
            .doesNotContain("Whispered", "own bill", "/t/" + secret);
      }
    }
  }

  @Test
  void administratorsDefineTryGiveAndTake() {
    String key = "by-hand-" + world.tag();
    String badge =
        "{'key':'%s','title':'Guest','text':'You were here.','level':'gold','icon':'star',"
            + "'theme':'honours','rule':'by-hand','times':'once'}";
    assertThat(ben.post("/badges", badge.formatted(key)).status()).isEqualTo(403);
    ApiAnswer made = admin.post("/badges", badge.formatted(key), "Idempotency-Key", key);
    assertThat(made.status()).isEqualTo(201);
    assertThat(admin.post("/badges", badge.formatted(key), "Idempotency-Key", key).text())
        .isEqualTo(made.text());
    assertThat(admin.post("/badges", badge.formatted(key)).status()).isEqualTo(400);

    String awards = "/badges/" + key + "/awards";
    String gift = "{'member':'%s','reason':'for the tour'}".formatted(world.name("ben"));
    assertThat(ben.post(awards, gift).status()).isEqualTo(403);
    long award = admin.post(awards, gift).id();
    assertThat(admin.post(awards, gift).status()).isEqualTo(409);
    assertThat(anna.get(awards).json().at("/items/0/reason").asText()).isEqualTo("for the tour");
    assertThat(admin.get("/badges/" + key).json().path("holders").asInt()).isEqualTo(1);
    assertThat(admin.delete(awards + "/" + award).status()).as("without a reason").isEqualTo(400);
    assertThat(admin.delete(awards + "/" + award + "?reason=mistake").status()).isEqualTo(204);
    assertThat(anna.get(awards).items("id")).isEmpty();

    String change = "{'title':'Guests','text':'T.','level':'gold','icon':'star','theme':'honours',";
    assertThat(
            admin
                .put("/badges/" + key, change + "'rule':'by-hand','times':'once','version':0}")
                .json()
                .path("title")
                .asText())
        .isEqualTo("Guests");
    assertThat(
            admin
                .put("/badges/" + key, change + "'rule':'by-hand','times':'once','version':0}")
                .status())
        .as("an older version")
        .isEqualTo(409);
  }

  @Test
  void aTrialAndARunSayWhatTheyFind() {
    world.question(anna, "open", "Something to be tried on");
    String trial =
        "{'key':'trial','title':'T','text':'T','level':'gold','icon':'star','theme':'care',"
            + "'rule':'%s','times':'once'}";
    JsonNode found = admin.post("/badge-trials", trial.formatted("questions.asked >= 1")).json();
    assertThat(found.path("members").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(found.path("named")).isNotEmpty();
    assertThat(admin.get("/badges/trial").status()).isEqualTo(404);

    ApiAnswer started = admin.post("/badge-runs", "");
    assertThat(started.status()).isEqualTo(201);
    await(() -> !admin.get("/badge-runs/" + started.id()).json().path("finishedAt").isNull());
    assertThat(ben.get("/badge-runs/" + started.id()).status()).isEqualTo(403);
  }

  @Test
  void whatABadgeCannotBeIsRefusedAndNamed() {
    String badge =
        "{'key':'%s','title':'T','text':'T','level':'%s','icon':'%s','theme':'%s','rule':'%s',"
            + "'times':'%s'}";
    assertRefused(
        badge.formatted("No Key", "gold", "star", "care", "by-hand", "once"), "badge.key");
    assertRefused(badge.formatted("new", "gold", "star", "care", "by-hand", "once"), "badge.key");
    assertRefused(badge.formatted("bad", "iron", "star", "care", "by-hand", "once"), "badge.level");
    assertRefused(
        badge.formatted("bad", "gold", "skull", "care", "by-hand", "once"), "badge.icon-unknown");
    assertRefused(badge.formatted("bad", "gold", "star", "cars", "by-hand", "once"), "badge.theme");
    assertRefused(
        badge.formatted("bad", "gold", "star", "care", "by-hand", "twice"), "badge.times");
    assertRefused(
        badge.formatted("bad", "gold", "star", "care", "answers.eaten >= 3", "once"),
        "badge.metric-unknown");
    assertRefused(
        badge.formatted("bad", "gold", "star", "care", "answers.posted >= 0", "once"),
        "badge.threshold");
    assertRefused(
        badge.formatted("bad", "gold", "star", "care", "votes.cast >= 5", "many"),
        "badge.not-repeatable");
    assertThat(admin.get("/badges/bad").status()).isEqualTo(404);
  }

  private static void assertRefused(String badge, String code) {
    ApiAnswer answer = admin.post("/badges", badge);
    assertThat(answer.status()).as(badge).isEqualTo(400);
    assertThat(answer.text()).as(badge).contains(code);
  }

  private static JsonNode eventually(ApiClient member, String badge) {
    await(() -> badgesOf(member).contains(badge));
    for (JsonNode award : awardsOf(member)) {
      if (award.path("badge").asText().equals(badge)) {
        return award;
      }
    }
    throw new AssertionError(badge);
  }

  private static Set<String> badgesOf(ApiClient member) {
    Set<String> badges = new TreeSet<>();
    awardsOf(member).forEach(award -> badges.add(award.path("badge").asText()));
    return badges;
  }

  private static JsonNode awardsOf(ApiClient member) {
    String name = member.get("/me").json().path("name").asText();
    return member.get("/members/" + name + "/badges").json().path("items");
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }
}
