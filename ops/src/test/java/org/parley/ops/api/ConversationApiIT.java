package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Private conversations as programs hold them. */
class ConversationApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient anna;
  ApiClient alex;
  long thread;
  long post;

  @BeforeEach
  void aQuestion() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    alex = world.member("alex", "AGENT");
    thread = world.question(anna, "open", "Why was I charged twice?");
    post = anna.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }

  @Test
  void outcomeIsProposedChangedAgreedOnPublishedAndRated() {
    String path = accepted("{'channel':'chat','body':'Shall we look at it?'}");
    assertThat(alex.put(path + "/outcome", "{'body':'Anna paid twice.','known':0}").status())
        .isEqualTo(200);
    ApiAnswer changed = anna.put(path + "/outcome", "{'body':'It is paid back.','known':1}");
    assertThat(changed.json().at("/outcome/number").asInt()).isEqualTo(2);
    assertThat(changed.json().at("/summary/state").asText()).isEqualTo("outcome-proposed");

    assertProblem(alex.post(path + "/outcome/agreement", "{'number':1}"), 409, "outcome-changed");
    assertProblem(anna.post(path + "/outcome/agreement", "{'number':2}"), 403, "outcome-own");
    ApiAnswer agreed = alex.post(path + "/outcome/agreement", "{'number':2}");

    assertThat(agreed.json().at("/summary/state").asText()).isEqualTo("closed");
    long answer = agreed.json().at("/outcome/postId").asLong();
    assertThat(world.visitor().get("/threads/" + thread).text())
        .contains("It is paid back.")
        .contains("\"id\":" + answer)
        .doesNotContain("Anna paid twice.");
    assertProblem(anna.put(path + "/rating", "{'stars':9}"), 400, "rating.stars");
    ApiAnswer rated = anna.put(path + "/rating", "{'stars':5,'comment':'Quick.'}");
    assertThat(rated.json().at("/rating/stars").asInt()).isEqualTo(5);
    assertThat(rated.json().at("/readers/0/member/name").asText()).isEqualTo(world.name("alex"));
  }

  @Test
  void threadTellsOutsidersThatItIsContinuedInPrivateAndNoMore() {
    ApiClient ben = world.member("ben");
    String path = invited("{'channel':'chat','body':'Shall we look at it?'}");
    assertThat(notes(world.visitor())).isEmpty();
    anna.post(path + "/accept", "");
    anna.post(path + "/messages", "{'body':'My number is 17.'}");

    for (ApiClient outsider : List.of(world.visitor(), ben)) {
      JsonNode note = notes(outsider).get(0);
      assertThat(note.fieldNames())
          .toIterable()
          .containsExactlyInAnyOrder("postId", "settled", "outcomePostId", "at");
      assertThat(note.path("postId").asLong()).isEqualTo(post);
      assertThat(note.path("settled").asBoolean()).isFalse();
      assertThat(notes(outsider).toString())
          .doesNotContain(world.name("alex"))
          .doesNotContain("number is");
    }
    assertThat(notes(anna)).isEqualTo(notes(ben)).isEqualTo(notes(alex));
    alex.put(path + "/outcome", "{'body':'It is paid back.','known':0}");
    ApiAnswer agreed = anna.post(path + "/outcome/agreement", "{'number':1}");
    JsonNode settled = notes(world.visitor()).get(0);
    assertThat(settled.path("settled").asBoolean()).isTrue();
    assertThat(settled.path("outcomePostId")).isEqualTo(agreed.json().at("/outcome/postId"));
    assertThat(notes(world.visitor())).hasSize(1);
  }

  private JsonNode notes(ApiClient reader) {
    return reader.get("/threads/" + thread).json().path("privateNotes");
  }

  @Test
  void customerChoosesATimeAndIsCalled() {
    Instant soon = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES);
    String first = soon.plus(Duration.ofHours(2)).toString();
    String second = soon.plus(Duration.ofHours(5)).toString();
    String path =
        invited("{'channel':'call-back','body':'May we call?','slots':['%s']}".formatted(first));
    ApiAnswer none = anna.put(path + "/call/choice", "{'slot':null}");
    assertThat(none.json().at("/call/noneFits").asBoolean()).isTrue();
    assertThat(none.json().at("/summary/state").asText()).isEqualTo("open");
    assertProblem(
        anna.put(path + "/call/slots", "{'slots':['%s']}".formatted(second)), 403, "team-only");
    alex.put(path + "/call/slots", "{'slots':['%s']}".formatted(second));
    assertProblem(
        anna.put(path + "/call/choice", "{'slot':'%s'}".formatted(first)), 400, "call-back.slot");

    ApiAnswer chosen = anna.put(path + "/call/choice", "{'slot':'%s'}".formatted(second));
    ApiAnswer done = alex.put(path + "/call/done", "{'note':'The meter was *reset*.'}");

    assertThat(chosen.json().at("/call/chosen").asText()).isEqualTo(second);
    assertThat(done.json().at("/call/doneAt").isNull()).isFalse();
    assertThat(anna.get(path + "/messages").items("kind"))
        .contains("none-fits", "offered", "chosen", "called", "message");
  }

  @Test
  void repeatedRequestsAreAnsweredAlikeAndDoneOnce() {
    String key = UUID.randomUUID().toString();
    String invitation = "{'channel':'chat','body':'Shall we look at it?'}";
    ApiAnswer first =
        alex.post("/posts/" + post + "/conversations", invitation, "Idempotency-Key", key);
    ApiAnswer second =
        alex.post("/posts/" + post + "/conversations", invitation, "Idempotency-Key", key);
    assertThat(second.text()).isEqualTo(first.text());
    String path = "/conversations/" + first.json().at("/summary/id").asLong();
    anna.post(path + "/accept", "");
    for (int i = 0; i < 2; i++) {
      assertThat(anna.post(path + "/messages", "{'body':'Once.'}", "Idempotency-Key", key).status())
          .isEqualTo(201);
    }

    assertThat(anna.get(path + "/messages").text().split("\"Once.\"", -1)).hasSize(2);
    ApiAnswer page = anna.get(path + "/messages?limit=1");
    assertThat(page.json().path("items")).hasSize(1);
    assertThat(anna.get(path + "/messages?limit=1&after=" + page.json().path("next").asText()))
        .matches(next -> !next.text().equals(page.text()));
  }

  @Test
  void badInputIsAnsweredClearly() {
    String path = "/posts/" + post + "/conversations";
    assertProblem(alex.post(path, "{'channel':'pigeon','body':'Hm'}"), 400, "channel");
    assertProblem(alex.post(path, "{'channel':'chat','body':''}"), 400, "body.blank");
    assertProblem(alex.post(path, "{'channel':'call-back','body':'Hm'}"), 400, "call-back.slots");
    assertProblem(anna.post(path, "{'channel':'chat','body':'Hm'}"), 403, "team-only");
    assertProblem(
        world.visitor().post(path, "{'channel':'chat','body':'Hm'}"), 401, "sign-in.required");
    assertProblem(anna.get("/conversations?show=some"), 400, "parameter.unreadable");
    assertProblem(anna.get("/conversations/999999999"), 404, "conversation.not-found");
    assertThat(alex.get("/conversations?show=all&whose=mine").items("id")).isEmpty();
  }

  private String invited(String invitation) {
    ApiAnswer made = alex.post("/posts/" + post + "/conversations", invitation);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String path = "/conversations/" + made.json().at("/summary/id").asLong();
    assertThat(made.header("Location")).endsWith("/api/v1" + path);
    return path;
  }

  private String accepted(String invitation) {
    String path = invited(invitation);
    assertThat(anna.post(path + "/accept", "").status()).isEqualTo(200);
    assertThat(anna.get("/conversations").items("id"))
        .isEqualTo(Set.of(path.substring("/conversations/".length())));
    return path;
  }

  private static void assertProblem(ApiAnswer answer, int status, String code) {
    assertThat(List.of(answer.status(), answer.json().path("type").asText().endsWith(code)))
        .as(answer.text())
        .containsExactly(status, true);
  }
}
