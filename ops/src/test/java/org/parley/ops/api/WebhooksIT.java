package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.Receiver;
import org.parley.ops.RunningParley;

/** Endpoints over the API of the running product, and what really reaches them. */
class WebhooksIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ada;

  private final Receiver receiver = new Receiver();
  private long webhook;
  private String secret;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ada = world.member("ada", "ADMINISTRATOR");
  }

  @BeforeEach
  void register() {
    // what tests before have done is not told to this endpoint
    world.awaitQuiet();
    ApiAnswer issued =
        ada.post(
            "/webhooks",
            "{'url':'%s','eventTypes':['thread.started','answer.posted','member.joined']}"
                .formatted(receiver.url()));
    assertThat(issued.status()).isEqualTo(201);
    webhook = issued.json().path("webhookId").asLong();
    secret = issued.json().path("secret").asText();
  }

  @AfterEach
  void remove() {
    assertThat(ada.delete("/webhooks/" + webhook).status()).isEqualTo(204);
    receiver.close();
  }

  @Test
  void eachEventArrivesOnceSignedAfterFailuresWithTheSameId() throws Exception {
    receiver.answering(500);
    long thread = world.question(anna, "open", "Why does it beep at night?");
    awaitHeard("Why does it beep", 2);
    world.answer(anna, thread);
    awaitHeard("answer.posted", 1);

    List<Receiver.Heard> beeps = heard("\"thread.started\"");
    assertThat(beeps).hasSize(2);
    assertThat(beeps.get(0).header("webhook-id")).isEqualTo(beeps.get(1).header("webhook-id"));
    for (Receiver.Heard heard : receiver.heard()) {
      new Webhook(secret).verify(heard.body(), headers(heard));
    }
    // what the receiver has heard is written down a moment later
    String delivered = "/webhooks/" + webhook + "/deliveries?state=delivered";
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(ada.get(delivered).json().findValuesAsText("eventType"))
                    .contains("thread.started", "answer.posted"));
    long delivery =
        ada.get("/webhooks/" + webhook + "/deliveries").json().at("/items/1/id").asLong();
    ApiAnswer logged = ada.get("/webhooks/" + webhook + "/deliveries/" + delivery);
    assertThat(logged.json().at("/attempts").findValuesAsText("status"))
        .containsExactly("200", "500");
    assertThat(logged.text()).doesNotContain(secret.substring("whsec_".length()));

    int before = receiver.heard().size();
    ada.post("/webhooks/" + webhook + "/deliveries/" + delivery + "/redeliver", "");
    Awaitility.await().untilAsserted(() -> assertThat(receiver.heard()).hasSize(before + 1));
    assertThat(receiver.heard().get(before).header("webhook-id"))
        .isEqualTo(beeps.get(0).header("webhook-id"));
  }

  @Test
  void privateWordsNeverArrive() {
    world.question(anna, "members", "Membersonly quokka");
    world.question(anna, "own", "Invoice quokka");
    world.question(world.pilot("petra"), "group", "Pilots quokka");
    world.question(anna, "open", "Public wombat");
    // events are delivered in the order of their rows: what came before this one was looked at
    awaitHeard("Public wombat", 1);
    assertThat(heard("quokka")).isEmpty();
    assertThat(ada.get("/webhooks/" + webhook + "/deliveries").text()).doesNotContain("quokka");
  }

  @Test
  void onlyAdministratorsKeepEndpoints() {
    ApiClient mona = world.member("mona", "MODERATOR");
    for (ApiClient other : List.of(anna, mona)) {
      assertThat(other.get("/webhooks").status()).isEqualTo(403);
      assertThat(other.get("/webhooks/" + webhook).status()).isEqualTo(403);
      assertThat(other.get("/webhooks/" + webhook + "/deliveries").status()).isEqualTo(403);
      assertThat(other.post("/webhooks/" + webhook + "/secret", "").status()).isEqualTo(403);
      assertThat(other.delete("/webhooks/" + webhook).status()).isEqualTo(403);
    }
    assertThat(world.visitor().post("/webhooks/" + webhook + "/ping", "").status()).isEqualTo(401);
  }

  @Test
  void endpointIsChangedAndItsSecretRotatedButNeverShownAgain() {
    ApiAnswer changed =
        ada.put(
            "/webhooks/" + webhook,
            "{'url':'%s','description':'Desk','active':false}".formatted(receiver.url()));
    assertThat(changed.json().path("description").asText()).isEqualTo("Desk");
    assertThat(changed.json().path("active").asBoolean()).isFalse();
    assertThat(changed.text() + ada.get("/webhooks").text()).doesNotContain("whsec_");
    ApiAnswer rotated = ada.post("/webhooks/" + webhook + "/secret", "");
    assertThat(rotated.json().path("secret").asText()).startsWith("whsec_").isNotEqualTo(secret);
    ada.post("/webhooks/" + webhook + "/ping", "");
    awaitHeard("\"ping\"", 1);
    assertThat(heard("\"ping\"").get(0).header("webhook-signature").split(" ")).hasSize(2);
    assertThat(
            ada.put("/webhooks/" + webhook, "{'url':'file:///etc/passwd'}")
                .json()
                .path("type")
                .asText())
        .isEqualTo("/problems/webhook.url");
  }

  private void awaitHeard(String words, int times) {
    Awaitility.await().untilAsserted(() -> assertThat(heard(words)).hasSize(times));
  }

  private List<Receiver.Heard> heard(String words) {
    return receiver.heard().stream().filter(heard -> heard.body().contains(words)).toList();
  }

  private static HttpHeaders headers(Receiver.Heard heard) {
    Map<String, List<String>> headers = new TreeMap<>(heard.headers());
    return HttpHeaders.of(headers, (name, value) -> true);
  }
}
