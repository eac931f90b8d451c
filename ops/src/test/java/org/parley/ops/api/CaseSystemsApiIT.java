package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.Receiver;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** A case system beside the running product: what reaches it, and what it tells back. */
class CaseSystemsApiIT {

  private static final HttpClient HTTP = PlainHttp.CLIENT;

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private final Receiver receiver = new Receiver();
  private ApiWorld world;
  private ApiClient ada;
  private ApiClient agent;
  private String system;
  private String inbound;

  @BeforeEach
  void connect() {
    world = new ApiWorld(parley);
    ada = world.member("ada", "ADMINISTRATOR");
    agent = world.member("alex", "AGENT");
    ApiAnswer made = ada.post("/case-systems", named(world.name("Desk")));
    assertThat(made.status()).isEqualTo(201);
    system = made.json().path("id").asText();
    inbound = made.json().path("inbound").asText();
  }

  @AfterEach
  void remove() {
    assertThat(ada.delete("/case-systems/" + system).status()).isEqualTo(204);
    receiver.close();
  }

  private String named(String name) {
    return "{'name':'%s','kind':'webhook','url':'%s','reasons':['flag'],'space':'%s'}"
        .formatted(name, receiver.url(), world.space("open"));
  }

  @Test
  void flaggedPostBecomesACaseAndItsClosureComesBackOnce() throws Exception {
    receiver
        .answering(503)
        .saying("{\"case\":{\"id\":\"C-7\",\"url\":\"https://desk.example/7\"}}");
    String followUp = flaggedPost();
    String cases = "/follow-ups/" + followUp + "/cases";
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(agent.get(cases).json().at("/items/0/state").asText())
                    .isEqualTo("open"));
    assertThat(agent.get(cases).json().at("/items/0/caseId").asText()).isEqualTo("C-7");
    assertThat(receiver.heard()).hasSize(2);
    assertThat(receiver.heard().get(1).header("webhook-id"))
        .isEqualTo(receiver.heard().get(0).header("webhook-id"));

    String key = receiver.heard().get(1).body().replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
    String closure = "{\"type\":\"case.closed\",\"data\":{\"case\":{\"key\":\"" + key + "\"}}}";
    assertThat(tell("msg_1", closure, "whsec_" + "AAAA".repeat(8))).isEqualTo(403);
    assertThat(tell("msg_1", closure, inbound)).isEqualTo(204);
    assertThat(tell("msg_1", closure, inbound)).isEqualTo(204);
    assertThat(tell("msg_2", "{}", inbound)).isEqualTo(400);
    assertThat(agent.get(cases).json().at("/items/0/state").asText()).isEqualTo("closed");
    assertThat(
            world.insert(
                "select count(*) from follow_up where id = ? and ending = 'CASE_CLOSED'",
                Long.valueOf(followUp)))
        .isEqualTo(1);
    String again = closure.replace("case.closed", "case.reopened");
    assertThat(tell("msg_3", again, inbound)).isEqualTo(204);
    assertThat(agent.get(cases).json().at("/items/0/state").asText()).isEqualTo("open");
    assertThat(agent.get("/follow-ups/" + followUp).text()).doesNotContain("\"state\":\"done\"");
    // events are told in the order in which they happened: an echo would come before this one
    flaggedPost();
    assertThat(receiver.heard()).as("no echo").hasSize(3);
  }

  /** Answers the follow-up's id as the system heard it. */
  private String flaggedPost() {
    int before = receiver.heard().size();
    ApiClient anna = world.member("anna");
    long thread = world.question(anna, "open", "Why does it beep at night?");
    long answer = world.answer(world.member("ben"), thread);
    assertThat(anna.post("/posts/" + answer + "/flags", "{'reason':'spam'}").status())
        .isEqualTo(201);
    Awaitility.await().until(() -> receiver.heard().size() > before);
    return receiver.heard().get(before).body().replaceAll(".*\"followUpId\":([0-9]+).*", "$1");
  }

  private int tell(String messageId, String body, String secret) throws Exception {
    long now = Instant.now().getEpochSecond();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(parley.url() + "/case-events/" + system))
            .header("webhook-id", messageId)
            .header("webhook-timestamp", String.valueOf(now))
            .header("webhook-signature", new Webhook(secret).sign(messageId, now, body))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString()).statusCode();
  }

  @Test
  void connectionIsTriedAndTheAnswerIsTold() {
    ApiAnswer good = ada.post("/case-systems/" + system + "/trial", "");
    assertThat(good.json().path("answered").asBoolean()).isTrue();
    assertThat(receiver.heard().get(0).body()).contains("connection.tried");
    receiver.answering(418);
    ApiAnswer bad = ada.post("/case-systems/" + system + "/trial", "");
    assertThat(bad.json().path("answered").asBoolean()).isFalse();
    assertThat(bad.json().path("status").asInt()).isEqualTo(418);
    assertThat(agent.post("/case-systems/" + system + "/trial", "").status()).isEqualTo(403);
    assertThat(ada.get("/case-systems/" + system).json().path("waitingCount").asInt()).isZero();
  }

  @Test
  void onlyAdministratorsSetSystemsUpAndNobodySeesTheirSecretsAgain() {
    for (ApiClient other :
        List.of(world.member("anna"), agent, world.member("mona", "MODERATOR"))) {
      assertThat(other.get("/case-systems").status()).isEqualTo(403);
      assertThat(other.get("/case-systems/" + system).status()).isEqualTo(403);
      assertThat(other.get("/case-systems/" + system + "/messages").status()).isEqualTo(403);
      assertThat(other.post("/case-systems/" + system + "/secrets", "").status()).isEqualTo(403);
      assertThat(other.delete("/case-systems/" + system).status()).isEqualTo(403);
    }
    assertThat(world.visitor().post("/case-systems", named("X")).status()).isEqualTo(401);
    assertThat(world.member("anna").get("/follow-ups/1/cases").status()).isEqualTo(403);
    ApiAnswer changed = ada.put("/case-systems/" + system, named(world.name("Other")));
    assertThat(changed.json().path("name").asText()).isEqualTo(world.name("Other"));
    assertThat(changed.text() + ada.get("/case-systems").text()).doesNotContain("whsec_");
    assertThat(ada.post("/case-systems/" + system + "/secrets", "").json().path("inbound").asText())
        .startsWith("whsec_")
        .isNotEqualTo(inbound);
    assertThat(ada.get("/case-systems/" + system + "/messages?state=eaten").status())
        .isEqualTo(400);
    assertThat(ada.post("/case-systems/" + system + "/messages/1/again", "").status())
        .isEqualTo(404);
    assertThat(ada.post("/case-systems", "{'name':'Y','kind':'paper','url':'https://x'}").text())
        .contains("/problems/case-system.kind");
  }
}
