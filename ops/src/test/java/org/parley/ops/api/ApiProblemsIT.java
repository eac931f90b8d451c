package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ops.RunningParley;

/** What the API says to requests that will not do. */
class ApiProblemsIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static long thread;
  static long answer;

  @BeforeAll
  static void open() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    thread = world.question(anna, "open", "What can go wrong with this?");
    answer = world.answer(ben, thread);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'question','space':'S','title':'','body':'x'}          | title | title.blank",
        "{'type':'question','space':'S','body':'x'}                     | title | title.blank",
        "{'type':'question','space':'S','title':'Long enough','body':''} | body  | body.blank",
        "{'type':'essay','space':'S','title':'Long enough','body':'x'}  | type  | type.unknown",
        "{'space':'S','title':'Long enough','body':'x'}                 | type  | type.missing",
        "{'type':'question','space':'nowhere','title':'Long enough','body':'x'} | space |"
            + " space.unknown",
        "{'type':'question','space':'S','title':'Long enough','body':'x','tags':['no-such']} | tags"
            + " | tags.unknown",
        "{'type':'question','space':'S','title':'Long enough','body':'x','tags':'battery'} | tags |"
            + " json.wrong-type",
        "{'type':'question','space':'S','title':7,'body':'x'}           | title | json.wrong-type",
        "{'type':'question','space':'S','titel':'Long enough'}          | titel |"
            + " json.unknown-property",
        "{'type':'question','space':'S','title':'Half \\ud800 a letter','body':'x'} | title |"
            + " json.broken-text",
        "{'type':'question','space':'S','title':'Long enough','body':'\\udfff'} | body |"
            + " json.broken-text",
        "{'type':'question','space':'S\\u0000','title':'Long enough','body':'x'} | space |"
            + " json.broken-text",
        "{'type':'question','space':'S','title':'\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b','body':'x'}"
            + " | title | title.blank",
      })
  void aFieldThatWillNotDoIsNamed(String json, String field, String code) {
    ApiAnswer answer = anna.post("/threads", json.replace("'S'", "'" + world.space("open") + "'"));

    assertProblem(answer, 400, code);
    assertThat(answer.json().path("field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.json().path("detail").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{'a'", "{}{}", "'x'", "[]", "null", "", "{'type':'a','type':'b'}"})
  void aBodyThatIsNoObjectIsABadRequest(String json) {
    ApiAnswer answer = anna.post("/threads", json);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("type").asText()).startsWith("/problems/json.");
  }

  @Test
  void aMissingBodyIsABadRequest() {
    for (String path : List.of("/threads", "/threads/" + thread + "/answers", "/markup/preview")) {
      assertProblem(
          anna.send(anna.request(path).POST(BodyPublishers.noBody())), 400, "json.missing");
    }
  }

  @Test
  void tenMegabytesAreTurnedDown() {
    String json = "{'body':'" + "x".repeat(10 * 1024 * 1024) + "'}";

    assertProblem(anna.post("/threads/" + thread + "/answers", json), 413, "json.too-large");
  }

  @Test
  void aTextThatIsTooLongIsTheBodysFault() {
    String json = "{'body':'" + "ä".repeat(60_000) + "'}";

    assertProblem(anna.post("/threads/" + thread + "/answers", json), 400, "body.too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/threads?limit=0", "/threads?limit=101", "/threads?limit=x", "/threads?after=!!",
        "/threads?after=%00", "/threads?sort=best", "/threads?type=essay", "/threads?space=%00",
        "/threads?sort=votes&after=MX54", "/tags?after=x", "/tags?limit=-1",
            "/search?after=nowhere",
        "/search?q=a&type=x", "/search?answered=maybe", "/search?q=%00"
      })
  void aParameterThatWillNotDoIsABadRequest(String path) {
    assertThat(anna.get(path).status()).isEqualTo(400);
    assertThat(anna.get(path).header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void visitorsAreAskedToSignInBeforeTheyWrite() {
    ApiClient visitor = world.visitor();
    for (ApiAnswer answer :
        List.of(
            visitor.post("/threads", "{}"),
            visitor.post("/threads/" + thread + "/answers", "{'body':'x'}"),
            visitor.post("/posts/" + answer + "/comments", "{'body':'x'}"),
            visitor.patch("/posts/" + answer, "{'body':'x','version':1}"),
            visitor.put("/posts/" + answer + "/vote", "{'value':1}"),
            visitor.put("/threads/" + thread + "/accepted-answer", "{'answerId':1}"),
            visitor.delete("/threads/" + thread + "/accepted-answer"),
            visitor.delete("/threads/" + thread + "/official-answer"),
            visitor.delete("/posts/" + answer),
            visitor.post("/posts/" + answer + "/restore", ""),
            visitor.post("/posts/" + answer + "/flags", "{'reason':'spam'}"),
            visitor.post("/threads/" + thread + "/close", "{'reason':'other'}"),
            visitor.post("/threads/" + thread + "/reopen", ""),
            visitor.post("/markup/preview", "{'text':'x'}"),
            visitor.get("/me"))) {
      assertProblem(answer, 401, "sign-in.required");
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer nonsense", "Bearer ", "Bearer", "Basic YTpi", "nonsense"})
  void whoComesWithABadTokenIsNoVisitor(String authorization) {
    for (String path : List.of("/threads", "/spaces", "/openapi", "/me", "/no-such-address")) {
      HttpRequest.Builder request =
          world.visitor().request(path).header("Authorization", authorization).GET();
      assertProblem(world.visitor().send(request), 401, "api-token.invalid");
    }
  }

  @Test
  void membersMayNotDoEverything() {
    assertProblem(anna.put("/posts/" + opening() + "/vote", "{'value':1}"), 403, "vote.own-post");
    assertProblem(
        ben.patch("/posts/" + opening(), "{'body':'Mine now.','version':1}"),
        403,
        "privilege.reputation");
    assertProblem(
        ben.put("/threads/" + thread + "/accepted-answer", "{'answerId':%d}".formatted(answer)),
        403,
        "answer.accept-not-allowed");
    assertProblem(
        anna.post("/threads/" + thread + "/close", "{'reason':'other'}"), 403, "privilege.level");
    assertProblem(ben.put("/posts/" + opening() + "/vote", "{'value':2}"), 400, "vote.value");
    assertProblem(ben.patch("/posts/" + answer, "{'body':'x'}"), 400, "version.missing");
  }

  @Test
  void addressesMethodsAndTypesThatDoNotExistAreProblemsToo() {
    assertProblem(anna.get("/nothing"), 404, "request.no-such-address");
    assertProblem(anna.get("/threads/abc"), 404, "request.no-such-address");
    assertProblem(anna.get("/threads/99999999999999999999"), 404, "request.no-such-address");
    assertProblem(anna.get("/threads/9999999999"), 404, "thread.not-found");
    ApiAnswer notAllowed = anna.delete("/spaces");
    assertProblem(notAllowed, 405, "request.method-not-allowed");
    assertThat(notAllowed.header("Allow")).contains("GET");
    assertProblem(
        anna.send(anna.request("/spaces").header("Accept", "text/html")),
        406,
        "request.not-acceptable");
    assertProblem(
        anna.send(
            anna.request("/threads")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}"))),
        415,
        "request.not-json");
  }

  @Test
  void optionsAndHeadAnswerWithoutABody() {
    ApiAnswer options =
        anna.send(anna.request("/threads").method("OPTIONS", BodyPublishers.noBody()));
    ApiAnswer head = anna.send(anna.request("/threads").method("HEAD", BodyPublishers.noBody()));

    assertThat(options.status()).isBetween(200, 204);
    assertThat(options.header("Allow")).contains("GET", "POST");
    assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
  }

  @Test
  void whatAMemberReadsStaysInNoCache() {
    assertThat(anna.get("/threads").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void anotherSitesPageCannotWrite() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(world.url() + "/api/v1/threads"))
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(BodyPublishers.ofString("{}"));

    assertProblem(world.visitor().send(request), 403, "request.foreign");
  }

  private static long opening() {
    return anna.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }

  private static void assertProblem(ApiAnswer answer, int status, String code) {
    assertThat(answer.json().path("type").asText()).isEqualTo("/problems/" + code);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }
}
