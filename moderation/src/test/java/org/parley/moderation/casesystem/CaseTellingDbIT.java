package org.parley.moderation.casesystem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.thread.PostRef;
import org.parley.community.webhook.SigningSecret;
import org.parley.moderation.casesystem.CaseConnectionForm.Choice;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** What happens to follow-ups is told to a program that takes webhooks: once, in order, no more. */
class CaseTellingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static CaseWorld world;

  Receiver receiver;

  @BeforeAll
  static void office() {
    world = new CaseWorld(community);
  }

  @BeforeEach
  void open() {
    world.clear();
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
    world.close();
  }

  @Test
  void lifeOfAFollowUpIsToldSignedAndOnce() {
    CaseSecrets secrets = world.connect(CaseWorld.webhook(receiver), new Sharing(true, false));
    receiver.saying("{\"case\": {\"id\": \"C-7\", \"url\": \"https://desk.example/7\"}}");
    long id = world.open();
    world.note(id, "Rang twice, nobody there.");
    world.finish(id);
    world.tell();
    world.tell();

    assertThat(CaseWorld.types(receiver))
        .containsExactly("case.opened", "case.commented", "case.closed");
    SigningSecret secret = new SigningSecret(secrets.outbound());
    for (Receiver.Heard heard : receiver.heard()) {
      long timestamp = Long.parseLong(heard.header("webhook-timestamp"));
      String messageId = heard.header("webhook-id");
      assertThat(
              secret.hasSigned(
                  heard.header("webhook-signature"), messageId, timestamp, heard.body()))
          .isTrue();
      assertThat(CaseWorld.json(heard).at("/data/case/key").asText()).isEqualTo(world.keyOf(id));
    }
    assertThat(receiver.heard().stream().map(heard -> heard.header("webhook-id")).distinct())
        .hasSize(3);
    assertThat(CaseWorld.json(receiver.heard().get(1)).at("/data/comment/text").asText())
        .isEqualTo("Rang twice, nobody there.");
    assertThat(CaseWorld.json(receiver.heard().get(2)).at("/data/case/id").asText())
        .isEqualTo("C-7");
    assertThat(world.caseOf(id))
        .extracting(CaseView::caseId, CaseView::url, CaseView::state)
        .containsExactly("C-7", "https://desk.example/7", "CLOSED");
  }

  @Test
  void reopenedFollowUpIsToldAndClosedAgain() {
    world.connect(CaseWorld.webhook(receiver));
    long id = world.open();
    world.finish(id);
    world.tell();
    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.tell();
    world.finish(id);
    world.tell();

    assertThat(CaseWorld.types(receiver))
        .containsExactly("case.opened", "case.closed", "case.reopened", "case.closed");
  }

  @Test
  void lostAnswerIsAskedForUnderTheSameId() {
    world.connect(CaseWorld.webhook(receiver));
    AtomicInteger calls = new AtomicInteger();
    receiver.first(
        () -> {
          if (calls.incrementAndGet() == 1) {
            throw new IllegalStateException("the connection breaks");
          }
        });
    world.open();
    world.tell();
    assertThat(receiver.heard()).hasSize(1);
    world.tellLater();

    assertThat(receiver.heard()).hasSize(2);
    assertThat(receiver.heard().get(1).header("webhook-id"))
        .isEqualTo(receiver.heard().get(0).header("webhook-id"));
    world.tellLater();
    assertThat(receiver.heard()).hasSize(2);
  }

  @Test
  void outageIsCaughtUpInOrder() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver), new Sharing(true, false));
    receiver.answering(503, 503, 503);
    long first = world.open();
    world.note(first, "One");
    long second = world.open();
    world.finish(first);
    world.tell();
    assertThat(receiver.heard()).as("one is tried while it fails").hasSize(1);
    assertThat(world.view(desk).isFailing()).isTrue();
    assertThat(world.view(desk).waiting()).isEqualTo(4);
    world.tell();
    assertThat(receiver.heard()).as("and nothing in its pause").hasSize(1);
    world.tellLater();
    world.tellLater();
    assertThat(receiver.heard()).hasSize(3);
    receiver.forget();
    world.tellLater();

    assertThat(CaseWorld.types(receiver))
        .containsExactly("case.opened", "case.commented", "case.opened", "case.closed");
    assertThat(receiver.heard().stream().map(heard -> heard.body()))
        .extracting(body -> CaseJson.read(body).at("/data/case/followUpId").asLong())
        .containsExactly(first, first, second, first);
    assertThat(world.view(desk).isFailing()).isFalse();
    assertThat(world.view(desk).waiting()).isZero();
  }

  @Test
  void refusalIsShownAndToldAgainOnRequestBeforeWhatCameLater() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    receiver.answering(422).saying("no such queue");
    long id = world.open();
    world.finish(id);
    world.tellLater();
    world.tellLater();

    assertThat(receiver.heard()).hasSize(1);
    CaseMessageView refused = world.messages(desk, "refused").get(0);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error()).isEqualTo("no such queue");
    assertThat(world.view(desk).refused()).isEqualTo(1);
    assertThat(world.caseOf(id).state()).isEqualTo("REFUSED");

    world.service().again(world.samples.administrator(), desk.connectionId(), refused.id());
    world.tell();
    assertThat(CaseWorld.types(receiver))
        .containsExactly("case.opened", "case.opened", "case.closed");
  }

  @Test
  void twoWorkersTellEachThingOnceAndInOrder() throws Exception {
    world.connect(CaseWorld.webhook(receiver), new Sharing(true, false));
    for (int i = 0; i < 6; i++) {
      long id = world.open();
      world.note(id, "One");
      world.note(id, "Two");
      world.finish(id);
    }
    world.followUps.deliver();
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      CasePump pump = community.get(CasePump.class);
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                workers
                    .invokeAll(Collections.<Callable<Integer>>nCopies(4, pump::tell))
                    .forEach(CaseTellingDbIT::done);
                return receiver.heard().size() >= 24;
              });
    } finally {
      workers.shutdownNow();
    }
    assertThat(receiver.heard()).hasSize(24);
    Map<Long, List<String>> told =
        receiver.heard().stream()
            .map(CaseWorld::json)
            .collect(
                groupingBy(
                    message -> message.at("/data/case/followUpId").asLong(),
                    mapping(message -> message.path("type").asText(), toList())));
    assertThat(told.values())
        .hasSize(6)
        .allSatisfy(
            types ->
                assertThat(types)
                    .containsExactly(
                        "case.opened", "case.commented", "case.commented", "case.closed"));
  }

  @Test
  void workerThatDiesLosesWhatItHeld() {
    world.connect(CaseWorld.webhook(receiver));
    world.open();
    world.followUps.deliver();
    assertThat(community.get(CaseRelay.class).claim()).isPresent();
    world.tell();
    assertThat(receiver.heard()).isEmpty();
    world.followUps.later(Duration.ofMinutes(3));
    world.tell();
    assertThat(receiver.heard()).hasSize(1);
  }

  @Test
  void neitherNotesNorOutcomesNorPrivateTitlesAreToldUnlessTheCompanySaysSo() {
    world.connect(CaseWorld.webhook(receiver));
    PostRef members =
        world.samples.thread(world.samples.anna(), "members", "Whose quokka is this in here?");
    long id = world.followUps.open(members, Priority.NORMAL);
    world.note(id, "A quokka!");
    world.followUps.service().finish(world.samples.agent(), Seen.any(id), "The quokka is gone.");
    world.tell();

    assertThat(CaseWorld.types(receiver)).containsExactly("case.opened", "case.closed");
    assertThat(receiver.heard()).noneMatch(heard -> heard.body().contains("quokka"));
    assertThat(CaseWorld.json(receiver.heard().get(0)).at("/data/case/address").asText())
        .endsWith("/work/" + id);
  }

  @Test
  void notesFromBeforeTheCompanySaidSoStayWhereTheyAre() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    long id = world.open();
    world.note(id, "Before");
    world
        .service()
        .change(
            world.samples.administrator(),
            desk.connectionId(),
            CaseWorld.form(CaseWorld.webhook(receiver), new Sharing(true, false)));
    world.note(id, "After");
    world.followUps.deliver();
    world.tell();

    assertThat(receiver.heard())
        .anyMatch(heard -> heard.body().contains("After"))
        .noneMatch(heard -> heard.body().contains("Before"));
  }

  @Test
  void systemInAPrivateNetworkIsNotCalledUnlessTheOperatorAllowsIt() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    world.refusePrivateAddresses();
    world.open();
    world.tell();
    assertThat(receiver.heard()).isEmpty();
    assertThat(world.view(desk).lastError()).contains("webhooks are not sent");
  }

  @Test
  void onlyChosenReasonsGoByThemselves() {
    CaseSecrets desk =
        world
            .service()
            .create(
                world.samples.administrator(),
                new CaseConnectionForm(
                    "Angry ones",
                    CaseWorld.webhook(receiver),
                    new Choice(true, Set.of(FollowUpReason.ANGRY), null),
                    new Sharing(false, false)));
    long id = world.open();
    world.tell();
    assertThat(receiver.heard()).isEmpty();

    CaseService byHand = community.get(CaseService.class);
    byHand.open(world.samples.agent(), id, desk.connectionId());
    byHand.open(world.samples.agent(), id, desk.connectionId());
    world.tell();
    assertThat(CaseWorld.types(receiver)).containsExactly("case.opened");
  }

  private static void done(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
