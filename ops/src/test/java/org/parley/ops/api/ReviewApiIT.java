package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** The review queue for programs, and what its open pages are told. */
class ReviewApiIT {

  private static final String WATCH = "{'do':'watch','review':true}";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient anna;
  ApiClient ben;
  ApiClient mona;
  ApiClient max;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    mona = world.member("mona", "MODERATOR");
    max = world.member("max", "MODERATOR");
  }

  @Test
  void entryIsClaimedDecidedAndUndone() {
    String entry = flagged("open", anna);
    String path = "/review/" + entry;

    assertThat(mona.put(path + "/claim", "{}").status()).isEqualTo(204);
    JsonNode claimed = entry(max, entry);
    assertThat(claimed.at("/claim/by/name").asText()).isEqualTo(world.name("mona"));
    assertThat(claimed.path("kinds").toString()).contains("flag");
    assertThat(claimed.at("/post/flags/0/note").asText()).isEqualTo("Look at this");
    assertProblem(max.put(path + "/claim", "{}"), 409, "review.claimed");
    assertProblem(decide(max, path, "hide"), 409, "review.claimed");
    assertThat(max.put(path + "/claim", "{'takeOver':true}").status()).isEqualTo(204);
    assertThat(max.delete(path + "/claim").status()).isEqualTo(204);

    assertThat(decide(mona, path, "hide").json().path("action").asText()).isEqualTo("hide");
    assertProblem(decide(max, path, "approve"), 409, "review.flags-handled");
    assertThat(entry(mona, entry).isMissingNode()).isTrue();
    assertProblem(max.delete(path + "/decisions/last"), 409, "review.undo.another");
    assertThat(mona.delete(path + "/decisions/last").status()).isEqualTo(204);
    assertThat(entry(mona, entry).at("/post/state").asText()).isEqualTo("published");
    assertProblem(decide(mona, path, "explode"), 400, "review.action");
    assertProblem(decide(mona, path, "accept"), 400, "review.action");
    assertThat(mona.get("/review?kind=nonsense").status()).isEqualTo(400);
  }

  @Test
  void editOfANewMemberWaitsAndIsRolledBack() {
    long thread = world.question(ben, "open", "Where does the edit of a new member wait?");
    long answer = world.answer(anna, thread);
    long version = anna.get("/posts/" + answer).json().path("version").asLong();
    ApiAnswer edited =
        anna.patch("/posts/" + answer, "{'body':'Buy kinkajous.','version':" + version + "}");
    assertThat(edited.status()).as(edited.text()).isEqualTo(200);
    String entry = "post-" + answer;
    JsonNode waiting =
        Awaitility.await()
            .atMost(Duration.ofSeconds(60))
            .until(
                () -> entry(mona, entry),
                found -> found.path("kinds").toString().contains("\"edit\""));

    assertThat(waiting.at("/post/revision").asInt()).isEqualTo(2);
    assertThat(mona.get("/review?kind=edit&limit=100").text()).contains(entry);
    assertThat(decide(mona, "/review/" + entry, "roll-back").status()).isEqualTo(200);
    assertThat(world.visitor().get("/posts/" + answer).text()).doesNotContain("kinkajous");
  }

  @Test
  void nobodyElseReadsOrDecidesAnything() {
    String entry = flagged("open", anna);
    String path = "/review/" + entry;
    ApiClient agent = world.member("agent", "AGENT");
    for (ApiClient nobody : List.of(world.visitor(), anna, agent)) {
      List<ApiAnswer> answers =
          List.of(
              nobody.get("/review"),
              nobody.put(path + "/claim", "{'takeOver':true}"),
              nobody.delete(path + "/claim"),
              decide(nobody, path, "hide"),
              nobody.delete(path + "/decisions/last"));
      assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(401, 403));
    }
    assertThat(entry(mona, entry).path("claim").isNull()).isTrue();
  }

  @Test
  void whatAModeratorDoesNotSeeIsNotInTheirQueueAndNotTheirsToDecide() {
    ApiClient petra = world.pilot("petra");
    ApiClient pit = world.pilot("pit");
    String entry = flagged("group", petra, pit);
    ApiClient ada = world.member("ada", "ADMINISTRATOR");

    assertThat(entry(ada, entry).isMissingNode()).isFalse();
    assertThat(entry(mona, entry).isMissingNode()).isTrue();
    assertThat(mona.put("/review/" + entry + "/claim", "{}").status()).isEqualTo(404);
    assertThat(decide(mona, "/review/" + entry, "hide").status()).isEqualTo(404);
    assertThat(mona.delete("/review/" + entry + "/decisions/last").status()).isEqualTo(404);
  }

  @Test
  void openPagesOfReviewersAreToldANumberAndOthersNothing() {
    Sessions sessions = new Sessions(parley, world);
    LiveLine reviewer = LiveLine.open(world.url(), sessions.of("mona")).say(WATCH);
    LiveLine member = LiveLine.open(world.url(), sessions.of("ben")).say(WATCH);
    LiveLine visitor = LiveLine.open(world.url(), null).say(WATCH);
    member.await("lost");
    visitor.await("lost");
    int before = reviewer.await("review").path("waiting").asInt();

    flagged("open", anna);

    JsonNode told = reviewer.await("review", each -> each.path("waiting").asInt() > before);
    assertThat(told.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("type", "waiting");
    assertThat(member.heard()).noneMatch(each -> each.path("type").asText().equals("review"));
    assertThat(visitor.heard()).noneMatch(each -> each.path("type").asText().equals("review"));
    List.of(reviewer, member, visitor).forEach(LiveLine::close);
  }

  /** A question that another has flagged; as a first post it may wait for that as well. */
  private String flagged(String access, ApiClient author) {
    return flagged(access, author, ben);
  }

  private String flagged(String access, ApiClient author, ApiClient flagger) {
    long thread = world.question(author, access, "What does the review queue do with this one?");
    long post = author.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
    ApiAnswer raised =
        flagger.post("/posts/" + post + "/flags", "{'reason':'spam','note':'Look at this'}");
    assertThat(raised.status()).isEqualTo(201);
    return "post-" + post;
  }

  private static ApiAnswer decide(ApiClient who, String path, String action) {
    return who.post(path + "/decisions", "{'action':'" + action + "','note':'Because'}");
  }

  /** Missing when it does not wait. */
  private static JsonNode entry(ApiClient who, String entry) {
    String after = "";
    do {
      JsonNode page = who.get("/review?limit=100&after=" + after).json();
      for (JsonNode item : page.path("items")) {
        if (item.path("entry").asText().equals(entry)) {
          return item;
        }
      }
      after = page.path("next").asText("");
    } while (!after.isEmpty() && !after.equals("null"));
    return MissingNode.getInstance();
  }

  private static void assertProblem(ApiAnswer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).contains(code);
  }
}
