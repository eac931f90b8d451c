package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.ops.RunningParley;

/** Documents as a program writes them: the protocol of editors, and what it refuses. */
class DocumentApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private ApiWorld world;
  private ApiClient agent;
  private ApiClient stranger;
  private long id;

  @BeforeEach
  void begin() {
    world = new ApiWorld(parley);
    agent = world.member("agent", "AGENT");
    stranger = world.member("stranger");
    id = begin("open");
  }

  @Test
  void stepsArePushedPulledAndReadAsText() {
    ApiAnswer pushed = push(agent, 0, "one", "[[5,[0,'!','','Ünï 😀']]]");

    assertThat(pushed.status()).isEqualTo(200);
    assertThat(pushed.json().path("accepted").asBoolean()).isTrue();
    assertThat(agent.get("/documents/" + id).json().path("text").asText())
        .isEqualTo("Hello!\n\nÜnï 😀");
    ApiAnswer pulled = agent.get("/documents/" + id + "/steps?after=0");
    assertThat(pulled.json().path("head").asInt()).isEqualTo(1);
    assertThat(pulled.json().at("/steps/0/client").asText()).isEqualTo("one");
    assertThat(agent.get("/documents/" + id + "/rendered").json().path("html").asText())
        .contains("<p>Hello!</p>");
  }

  @Test
  void whoIsLateIsToldWhatIsMissing() {
    push(agent, 0, "one", "[[5,[0,'!']]]");
    ApiAnswer late = push(agent, 0, "two", "[[[0,'>'],5]]");

    assertThat(late.status()).isEqualTo(200);
    assertThat(late.json().path("accepted").asBoolean()).isFalse();
    assertThat(late.json().at("/steps/0/changes").toString()).isEqualTo("[5,[0,\"!\"]]");
    assertThat(text()).isEqualTo("Hello!");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7    | one | [[5,[0,'x']]]        | 409 | document.unknown-step",
        "-1   | one | [[5,[0,'x']]]        | 409 | document.unknown-step",
        "0    | one | [[6,[0,'x']]]        | 422 | document.changes-length",
        "0    | one | [[-5]]               | 422 | document.changes-unreadable",
        "0    | one | [[5,[0,7]]]          | 422 | document.changes-unreadable",
        "0    | one | ['x']                | 422 | document.changes-unreadable",
        "0    | one | [[5,[0,'\\u0007']]]  | 422 | document.characters",
        "0    | one | [[5,[0,'\\ud83d']]]  | 422 | document.characters",
        "0    | a b | [[5,[0,'x']]]        | 400 | document.client",
        "0    | one | []                   | 400 | document.steps",
        "null | one | [[5,[0,'x']]]        | 400 | document.head",
      })
  void whatIsForgedOrBrokenChangesNothing(
      String head, String client, String changes, int status, String code) {
    ApiAnswer refused =
        agent.post(
            "/documents/" + id + "/steps",
            "{'head':%s,'client':'%s','changes':%s}".formatted(head, client, changes));

    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.json().path("type").asText()).isEqualTo("/problems/" + code);
    assertThat(text()).isEqualTo("Hello");
  }

  @Test
  void authorIsWhoeverIsSignedInAndNobodyElse() {
    ApiAnswer forged =
        agent.post(
            "/documents/" + id + "/steps",
            "{'head':0,'client':'one','changes':[[5,[0,'x']]],'member':1}");

    assertThat(forged.status()).isEqualTo(400);
    assertThat(forged.json().path("type").asText()).isEqualTo("/problems/json.unknown-property");
    assertThat(text()).isEqualTo("Hello");
  }

  @Test
  void pasteOfFiveMegabytesIsRefusedInWords() {
    ApiAnswer tooLong = push(agent, 0, "one", "[[5,[0,'" + "x".repeat(3_000_000) + "']]]");
    ApiAnswer tooLarge = push(agent, 0, "one", "[[5,[0,'" + "x".repeat(5_000_000) + "']]]");

    assertThat(tooLong.status()).isEqualTo(413);
    assertThat(tooLong.json().path("detail").asText())
        .isEqualTo(
            "A document holds at most 250,000 characters, this has 3,000,005. Nothing was"
                + " changed.");
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(text()).isEqualTo("Hello");
  }

  @Test
  void documentIsNotThereForStrangersUntilTheyAreInvited() {
    long secret = begin("group");
    assertHidden(stranger, id);
    assertHidden(world.visitor(), id);
    assertHidden(agent, secret);

    String name = "{'name':'" + world.name("stranger") + "'}";
    assertThat(agent.post("/documents/" + id + "/editors", name).status()).isEqualTo(201);
    assertThat(push(stranger, 0, "two", "[[5,[0,'!']]]").json().path("accepted").asBoolean())
        .isTrue();
    assertThat(stranger.post("/documents/" + id + "/editors", name).status()).isEqualTo(403);

    agent.delete("/documents/" + id + "/editors/" + world.name("stranger"));
    assertHidden(stranger, id);
  }

  @Test
  void customersOfNoStandingBeginNone() {
    ApiAnswer refused =
        stranger.post(
            "/documents",
            "{'space':'%s','title':'A document of mine'}".formatted(world.space("open")));
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  void cardNumbersComeBackMasked() {
    ApiAnswer pushed = push(agent, 0, "one", "[[5,[0,' 4111 1111 1111 1111']]]");

    assertThat(pushed.json().at("/steps/0/client").asText()).isEmpty();
    assertThat(text()).isEqualTo("Hello •••• •••• •••• 1111");
    assertThat(agent.get("/documents/" + id + "/steps?after=0").text()).doesNotContain("4111");
  }

  private long begin(String access) {
    ApiClient writer = access.equals("group") ? world.member("boss", "ADMINISTRATOR") : agent;
    ApiAnswer begun =
        writer.post(
            "/documents",
            "{'space':'%s','title':'How lamps are mended','text':'Hello'}"
                .formatted(world.space(access)));
    assertThat(begun.status()).isEqualTo(201);
    assertThat(begun.header("Location")).endsWith("/documents/" + begun.id() + "/edit");
    return begun.id();
  }

  private ApiAnswer push(ApiClient writer, int head, String client, String changes) {
    return writer.post(
        "/documents/" + id + "/steps",
        "{'head':%d,'client':'%s','changes':%s}".formatted(head, client, changes));
  }

  private String text() {
    return agent.get("/documents/" + id).json().path("text").asText();
  }

  private void assertHidden(ApiClient reader, long document) {
    String path = "/documents/" + document;
    for (ApiAnswer answer :
        List.of(
            reader.get(path),
            reader.get(path + "/rendered"),
            reader.get(path + "/steps?after=0"),
            reader.get(path + "/editors"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().path("type").asText()).isEqualTo("/problems/document.not-found");
    }
    int written = reader.post(path + "/steps", "{'head':0,'client':'x','changes':[[5]]}").status();
    assertThat(written).isIn(401, 404);
  }
}
