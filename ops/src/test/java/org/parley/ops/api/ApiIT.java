package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Everything that the API offers, done once by who may. */
class ApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient agent;

  @BeforeAll
  static void open() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    agent = world.member("alex", "AGENT");
  }

  @Test
  void aQuestionIsAskedAndRead() {
    ApiAnswer asked =
        anna.post(
            "/threads",
            "{'type':'question','space':'%s','title':'Why does it stop?','body':'At **80 %%**','tags':['%s']}"
                .formatted(world.space("open"), world.tag()));

    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.header("Location")).matches("http://.*/api/v1/threads/" + asked.id());
    JsonNode thread = world.visitor().get("/threads/" + asked.id()).json();
    assertThat(thread.path("type").asText()).isEqualTo("question");
    assertThat(thread.path("space").asText()).isEqualTo(world.space("open"));
    assertThat(thread.path("tags").path(0).asText()).isEqualTo(world.tag());
    assertThat(thread.path("author").path("name").asText()).isEqualTo(world.name("anna"));
    assertThat(thread.path("url").asText())
        .matches("http://.*/t/" + asked.id() + "/why-does-it-stop");
    assertThat(thread.path("acceptedAnswerId").isNull()).isTrue();
    JsonNode post = thread.path("posts").path("items").path(0);
    assertThat(post.path("kind").asText()).isEqualTo("question");
    assertThat(post.path("html").asText()).contains("<strong>80 %</strong>");
    assertThat(thread.path("posts").path("next").isNull()).isTrue();
  }

  @Test
  void answersAndCommentsStandInTheOrderOfTheirNumbers() {
    long thread = world.question(anna, "open", "In which order do posts come?");
    ApiAnswer answer = ben.post("/threads/" + thread + "/answers", "{'body':'In this one.'}");
    ApiAnswer comment = anna.post("/posts/" + answer.id() + "/comments", "{'body':'Thanks.'}");

    assertThat(List.of(answer.status(), comment.status())).containsOnly(201);
    assertThat(comment.header("Location")).endsWith("/api/v1/posts/" + comment.id());
    assertThat(comment.json().path("parentId").asLong()).isEqualTo(answer.id());
    List<Integer> numbers = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = anna.get("/threads/" + thread + "?limit=1&after=" + after).json();
      page.path("posts").path("items").forEach(post -> numbers.add(post.path("number").asInt()));
      page.path("posts").path("items").forEach(post -> kinds.add(post.path("kind").asText()));
      after = page.path("posts").path("next").asText("");
    } while (!after.isEmpty() && !after.equals("null"));
    assertThat(numbers).containsExactly(1, 2, 3);
    assertThat(kinds).containsExactly("question", "answer", "comment");
  }

  @Test
  void aPostIsEditedByVersionOrByIfMatch() {
    long thread = world.question(anna, "open", "May I change what I said?");
    long post = opening(thread);
    long version = anna.get("/posts/" + post).json().path("version").asLong();

    ApiAnswer first =
        anna.patch("/posts/" + post, "{'body':'Said better.','version':%d}".formatted(version));
    ApiAnswer stale =
        anna.patch("/posts/" + post, "{'body':'Too late.','version':%d}".formatted(version));
    ApiAnswer second =
        anna.patch(
            "/posts/" + post,
            "{'body':'Said best.','title':'May I change what I have said?'}",
            "If-Match",
            first.header("ETag"));

    assertThat(first.json().path("html").asText()).contains("Said better.");
    assertThat(first.json().path("version").asLong()).isGreaterThan(version);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().path("currentVersion")).isEqualTo(first.json().path("version"));
    assertThat(second.status()).isEqualTo(200);
    assertThat(anna.get("/threads/" + thread).json().path("title").asText())
        .isEqualTo("May I change what I have said?");
  }

  @Test
  void votesAreSetChangedAndTakenBack() {
    long post = opening(world.question(anna, "open", "How does one vote here?"));

    assertThat(ben.put("/posts/" + post + "/vote", "{'value':1}").text())
        .isEqualTo("{\"score\":1,\"vote\":1}");
    assertThat(ben.put("/posts/" + post + "/vote", "{'value':1}").text())
        .isEqualTo("{\"score\":1,\"vote\":1}");
    assertThat(agent.put("/posts/" + post + "/vote", "{'value':-1}").text())
        .isEqualTo("{\"score\":0,\"vote\":-1}");
    assertThat(agent.get("/posts/" + post).json().path("vote").asInt()).isEqualTo(-1);
    assertThat(ben.put("/posts/" + post + "/vote", "{'value':0}").text())
        .isEqualTo("{\"score\":-1,\"vote\":0}");
  }

  @Test
  void anAnswerIsAcceptedAndMadeOfficial() {
    long thread = world.question(anna, "open", "Which answer was it then?");
    long answer = world.answer(ben, thread);
    String choice = "{'answerId':%d}".formatted(answer);

    assertThat(anna.put("/threads/" + thread + "/accepted-answer", choice).status()).isEqualTo(200);
    assertThat(agent.put("/threads/" + thread + "/official-answer", choice).status())
        .isEqualTo(200);
    JsonNode decided = world.visitor().get("/threads/" + thread).json();
    assertThat(decided.path("acceptedAnswerId").asLong()).isEqualTo(answer);
    assertThat(decided.path("officialAnswerId").asLong()).isEqualTo(answer);

    assertThat(anna.delete("/threads/" + thread + "/accepted-answer").status()).isEqualTo(204);
    assertThat(agent.delete("/threads/" + thread + "/official-answer").status()).isEqualTo(204);
    JsonNode undone = world.visitor().get("/threads/" + thread).json();
    assertThat(undone.path("acceptedAnswerId").isNull()).isTrue();
    assertThat(undone.path("officialAnswerId").isNull()).isTrue();
  }

  @Test
  void aThreadIsClosedAndOpenedAgain() {
    long thread = world.question(anna, "open", "Is this open or closed?");

    ApiAnswer closed = agent.post("/threads/" + thread + "/close", "{'reason':'duplicate'}");
    assertThat(closed.json().path("closed").asBoolean()).isTrue();
    assertThat(closed.json().path("closeReason").asText()).isEqualTo("duplicate");
    assertThat(ben.post("/threads/" + thread + "/answers", "{'body':'Too late.'}").status())
        .isEqualTo(409);
    ApiAnswer reopened = agent.post("/threads/" + thread + "/reopen", "");
    assertThat(reopened.status()).isEqualTo(200);
    assertThat(reopened.json().path("closed").asBoolean()).isFalse();
  }

  @Test
  void aPostIsDeletedAndRestored() {
    long thread = world.question(anna, "open", "Was there an answer here?");
    long answer = world.answer(ben, thread);

    assertThat(ben.delete("/posts/" + answer).status()).isEqualTo(204);
    assertThat(world.visitor().get("/posts/" + answer).status()).isEqualTo(404);
    assertThat(ben.post("/posts/" + answer + "/restore", "").json().path("state").asText())
        .isEqualTo("published");
    assertThat(world.visitor().get("/posts/" + answer).status()).isEqualTo(200);
  }

  @Test
  void aPostIsFlagged() {
    long post = opening(world.question(anna, "open", "Is this question spam?"));

    ApiAnswer flagged = ben.post("/posts/" + post + "/flags", "{'reason':'spam'}");

    assertThat(flagged.status()).isEqualTo(201);
    assertThat(flagged.json().path("reason").asText()).isEqualTo("spam");
  }

  @Test
  void membersSpacesTagsAndOneselfAreThere() {
    world.answer(ben, world.question(anna, "open", "Who answers the questions here?"));

    JsonNode member = world.visitor().get("/members/" + world.name("ben")).json();
    assertThat(member.path("answerCount").asInt()).isPositive();
    assertThat(
            world
                .visitor()
                .get("/members/" + world.name("ben") + "/posts?kind=answer")
                .items("kind"))
        .containsExactly("answer");
    assertThat(world.visitor().get("/spaces").items("slug")).contains(world.space("open"));
    assertThat(world.visitor().get("/tags?q=" + world.tag()).items("name"))
        .containsExactly(world.tag());
    assertThat(agent.get("/me").json().path("name").asText()).isEqualTo(world.name("alex"));
    assertThat(agent.get("/me").json().path("roles").path(0).asText()).isEqualTo("agent");
  }

  @Test
  void whatIsWrittenIsFound() {
    long thread = world.question(anna, "open", "Does a zugzwanglamp blink?");

    Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode found = world.visitor().get("/search?q=zugzwanglamp&type=question").json();
              assertThat(found.path("items").findValuesAsText("threadId"))
                  .contains(String.valueOf(thread));
              assertThat(found.path("items").path(0).path("titleSegments").toString())
                  .contains("\"highlighted\":true");
            });
  }

  @Test
  void aPreviewIsWhatWillBeStored() {
    assertThat(
            anna.post("/markup/preview", "{'text':'**x** <script>'}").json().path("html").asText())
        .contains("<strong>x</strong>")
        .doesNotContain("<script");
  }

  @Test
  void theContractIsServed() {
    assertThat(world.visitor().get("/openapi").json().path("openapi").asText()).isEqualTo("3.1.0");
  }

  private static long opening(long thread) {
    return anna.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }
}
