package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.Receiver;
import org.parley.community.thread.PostRef;

/** Endpoints that fail, are slow, private, switched off or not one's own. */
class WebhookEndpointsDbIT extends ToldEndpoints {

  @Test
  void endpointThatIsGoneIsSwitchedOffAndTheAdministratorIsTold() {
    IssuedSecret issued = endpoints.register(receiver.answering(410));
    samples.question(samples.anna());
    endpoints.deliver();
    samples.question(samples.anna());
    endpoints.deliver();
    community.clock().advance(Duration.ofDays(2));
    endpoints.deliver();
    assertThat(receiver.heard()).hasSize(1);
    assertThat(endpoints.view(issued).isActive()).isFalse();
    assertThat(endpoints.view(issued).disabledReason()).isEqualTo("GONE");
    assertThat(mailsAbout(receiver)).isEqualTo(1);
  }

  @Test
  void endpointThatFailsForThreeDaysIsSwitchedOffWithOneMail() {
    IssuedSecret issued =
        endpoints.register(
            receiver.answering(Collections.nCopies(50, 503).toArray(Integer[]::new)));
    samples.question(samples.anna());
    for (int hour = 0; hour < 24 * 6; hour++) {
      endpoints.deliver();
      community.clock().advance(Duration.ofHours(1));
    }
    assertThat(receiver.heard()).hasSize(10);
    assertThat(endpoints.view(issued).isActive()).isFalse();
    assertThat(endpoints.view(issued).disabledReason()).isEqualTo("FAILING");
    assertThat(mailsAbout(receiver)).isEqualTo(1);

    receiver.forget();
    endpoints
        .service()
        .change(samples.administrator(), issued.webhookId(), Endpoints.form(receiver, true));
    endpoints
        .service()
        .redeliverFailed(
            samples.administrator(),
            issued.webhookId(),
            community.clock().instant().minus(Duration.ofDays(7)));
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("thread.started");
    assertThat(endpoints.view(issued).disabledReason()).isNull();
  }

  @Test
  void endpointIsToldOnlyWhatItChose() {
    endpoints.register(receiver, "answer.posted", "thread.closed");
    PostRef question = samples.question(samples.anna());
    samples.answer(samples.ben(), question);
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("answer.posted");
  }

  @Test
  void pingReachesAnEndpointThatIsSwitchedOff() {
    IssuedSecret issued =
        endpoints.service().create(samples.administrator(), Endpoints.form(receiver, false));
    endpoints.service().ping(samples.administrator(), issued.webhookId());
    samples.question(samples.anna());
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("ping");
  }

  @Test
  void slowEndpointHoldsNoOtherUp() throws Exception {
    CountDownLatch patience = new CountDownLatch(1);
    Receiver slow = endpoints.receiver().first(() -> await(patience));
    endpoints.register(slow);
    endpoints.register(receiver);
    for (int i = 0; i < 12; i++) {
      samples.question(samples.anna());
    }
    endpoints.hear();
    ExecutorService workers = Executors.newFixedThreadPool(8);
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                community.get(WebhookPump.class).deliverDue(workers);
                assertThat(receiver.heard()).hasSize(12);
              });
      assertThat(slow.heard()).hasSizeLessThanOrEqualTo(4);
    } finally {
      patience.countDown();
      workers.shutdown();
      assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void privateAddressIsNotCalledUnlessTheOperatorAllowsIt() {
    IssuedSecret issued = endpoints.register(receiver);
    System.clearProperty(ReachableAddresses.PRIVATE_ALLOWED);
    samples.question(samples.anna());
    endpoints.deliver();
    assertThat(receiver.heard()).isEmpty();
    assertThat(endpoints.deliveries(issued).get(0).lastError()).contains("webhooks are not sent");
  }

  @Test
  void onlyAdministratorsSeeAndChangeEndpoints() {
    IssuedSecret issued = endpoints.register(receiver);
    for (var actor : List.of(samples.anna(), samples.moderator(), samples.agent())) {
      assertThatThrownBy(() -> endpoints.service().rotate(actor, issued.webhookId()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> endpoints.service().create(actor, Endpoints.form(receiver, true)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(WebhookViews.class).list(actor))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () -> community.get(DeliveryLog.class).list(actor, issued.webhookId(), null, null, 5))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(120, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long mailsAbout(Receiver receiver) {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from mail_outbox where position(:url in text) > 0"
                            + " and recipient = 'ada.admin@example.org'")
                    .bind("url", receiver.url())
                    .mapTo(Long.class)
                    .one());
  }
}
