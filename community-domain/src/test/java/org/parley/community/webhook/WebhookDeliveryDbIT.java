package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parley.community.sample.Receiver;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.PostRef;

/** Whatever an endpoint does, each event reaches it once, signed, and holds no other up. */
class WebhookDeliveryDbIT extends ToldEndpoints {

  @Test
  void eachEventIsToldOnceAndSigned() throws Exception {
    IssuedSecret issued = endpoints.register(receiver);
    PostRef question = samples.question(samples.anna());
    samples.answer(samples.ben(), question);
    endpoints.deliver();
    endpoints.deliver();

    assertThat(Endpoints.types(receiver))
        .containsExactlyInAnyOrder("thread.started", "answer.posted");
    for (Receiver.Heard heard : receiver.heard()) {
      String id = heard.header("webhook-id");
      long timestamp = Long.parseLong(heard.header("webhook-timestamp"));
      assertThat(timestamp).isEqualTo(community.clock().instant().getEpochSecond());
      assertThat(heard.header("webhook-signature"))
          .isEqualTo(new Webhook(issued.secret()).sign(id, timestamp, heard.body()));
      assertThat(heard.header("content-type")).startsWith("application/json");
    }
    assertThat(receiver.heard().get(0).header("webhook-id"))
        .isNotEqualTo(receiver.heard().get(1).header("webhook-id"));
  }

  @Test
  void eventThatIsHandedInTwiceIsToldOnce() {
    endpoints.register(receiver);
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    endpoints.deliver();
    receiver.forget();
    WebhookListener listener = community.get(WebhookListener.class);
    AnswerPosted event =
        new AnswerPosted(question.threadId(), answer.postId(), samples.ben().id(), Instant.EPOCH);
    for (int i = 0; i < 3; i++) {
      community.standalone().inTransaction(() -> hear(listener, event));
    }
    endpoints.send();
    assertThat(receiver.heard()).hasSize(1);
  }

  @Test
  void failedDeliveryIsRepeatedWithTheSameIdUntilItSucceeds() {
    IssuedSecret issued = endpoints.register(receiver.answering(500, 302), "thread.started");
    samples.question(samples.anna());
    endpoints.deliver();
    endpoints.deliver();
    assertThat(receiver.heard()).hasSize(1);
    assertThat(endpoints.view(issued).failures()).isEqualTo(1);

    community.clock().advance(Duration.ofSeconds(7));
    endpoints.deliver();
    assertThat(receiver.heard()).as("no redirect was followed").hasSize(2);
    community.clock().advance(Duration.ofMinutes(7));
    endpoints.deliver();
    community.clock().advance(Duration.ofDays(1));
    endpoints.deliver();

    assertThat(receiver.heard()).hasSize(3);
    assertThat(receiver.heard().stream().map(heard -> heard.header("webhook-id")).distinct())
        .hasSize(1);
    assertThat(receiver.heard().stream().map(heard -> heard.header("webhook-timestamp")).distinct())
        .hasSize(3);
    assertThat(endpoints.view(issued).failures()).isZero();
    DeliveryView logged = endpoints.deliveries(issued).get(0);
    assertThat(logged.state()).isEqualTo("DELIVERED");
    assertThat(endpoints.delivery(issued, logged.id()).tries())
        .extracting(DeliveryView.Try::status)
        .containsExactly(200, 302, 500);
  }

  @Test
  void logKeepsTheRequestAndTheFirstKilobyteOfTheAnswerButNoSecret() {
    IssuedSecret issued = endpoints.register(receiver.saying("x\0y".repeat(1_000)));
    samples.question(samples.anna());
    endpoints.deliver();
    DeliveryView.Try attempt =
        endpoints.delivery(issued, endpoints.deliveries(issued).get(0).id()).tries().get(0);
    assertThat(attempt.response()).hasSize(1_024).startsWith("x\uFFFDyx");
    assertThat(attempt.body()).isEqualTo(receiver.heard().get(0).body());
    assertThat(attempt.headers()).contains("webhook-id: msg_", "webhook-signature: v1,");
    assertThat(attempt.headers() + attempt.body() + endpoints.view(issued))
        .doesNotContain(issued.secret().substring("whsec_".length()));
  }

  @Test
  void bothSecretsSignForADayAfterARotation() throws Exception {
    IssuedSecret former = endpoints.register(receiver);
    IssuedSecret present = endpoints.service().rotate(samples.administrator(), former.webhookId());
    samples.question(samples.anna());
    endpoints.deliver();
    community.clock().advance(Duration.ofHours(25));
    samples.question(samples.anna());
    endpoints.deliver();

    Receiver.Heard during = receiver.heard().get(0);
    assertThat(during.header("webhook-signature").split(" "))
        .containsExactly(signature(present, during), signature(former, during));
    Receiver.Heard afterwards = receiver.heard().get(1);
    assertThat(afterwards.header("webhook-signature")).isEqualTo(signature(present, afterwards));
  }

  private static String signature(IssuedSecret issued, Receiver.Heard heard) throws Exception {
    return new Webhook(issued.secret())
        .sign(
            heard.header("webhook-id"),
            Long.parseLong(heard.header("webhook-timestamp")),
            heard.body());
  }

  @Test
  void deliveryIsMadeAgainOnRequest() {
    IssuedSecret issued = endpoints.register(receiver);
    samples.question(samples.anna());
    endpoints.deliver();
    long id = endpoints.deliveries(issued).get(0).id();
    endpoints.service().redeliver(samples.administrator(), issued.webhookId(), id);
    endpoints.deliver();
    assertThat(receiver.heard()).hasSize(2);
    assertThat(receiver.heard().get(1).header("webhook-id"))
        .isEqualTo(receiver.heard().get(0).header("webhook-id"));
  }

  @Test
  void deliveryOfAWorkerThatDiedIsMadeByAnother() {
    endpoints.register(receiver);
    samples.question(samples.anna());
    endpoints.hear();
    assertThat(community.get(WebhookRelay.class).claim()).hasSize(1);
    endpoints.deliver();
    assertThat(receiver.heard()).isEmpty();
    community.clock().advance(Duration.ofMinutes(3));
    endpoints.deliver();
    assertThat(receiver.heard()).hasSize(1);
  }

  @Test
  void logIsForgottenAfterThirtyDays() {
    IssuedSecret issued = endpoints.register(receiver);
    samples.question(samples.anna());
    endpoints.deliver();
    community.clock().advance(Duration.ofDays(29));
    community.get(WebhookRelay.class).forgetOld();
    assertThat(endpoints.deliveries(issued)).hasSize(1);
    community.clock().advance(Duration.ofDays(2));
    community.get(WebhookRelay.class).forgetOld();
    assertThat(endpoints.deliveries(issued)).isEmpty();
  }

  private static Object hear(WebhookListener listener, AnswerPosted event) {
    listener.on(event);
    return null;
  }
}
