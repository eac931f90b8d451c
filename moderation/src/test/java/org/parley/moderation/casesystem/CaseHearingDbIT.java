package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.thread.PostRef;
import org.parley.community.webhook.SigningSecret;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.followup.Ending;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.Priority;

/** What a case system tells by itself: a comment becomes a note, a closure the end, each once. */
class CaseHearingDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static CaseWorld world;

  Receiver receiver;
  CaseSecrets desk;
  long id;

  @BeforeAll
  static void office() {
    world = new CaseWorld(community);
  }

  @BeforeEach
  void aCase() {
    world.clear();
    receiver = new Receiver();
    desk = world.connect(CaseWorld.webhook(receiver), new Sharing(true, false));
    id = world.open();
    world.tell();
    receiver.forget();
  }

  @AfterEach
  void close() {
    receiver.close();
    world.close();
  }

  @Test
  void commentBecomesANoteThatSaysWhereItIsFrom() {
    take(signed("msg_1", comment("Jane Doe", "The cable is on its way.")));

    assertThat(world.notes(id)).containsExactly("[Desk: Jane Doe]\nThe cable is on its way.");
    assertThat(world.followUps.view(id).notes().get(0).before()).isEqualTo("Desk");
    world.tellLater();
    assertThat(receiver.heard()).as("no echo").isEmpty();
  }

  @Test
  void closureEndsTheFollowUpAndIsNotToldBack() {
    take(signed("msg_2", closure()));

    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
    assertThat(world.followUps.view(id).details().ending()).isEqualTo(Ending.CASE_CLOSED);
    world.tellLater();
    assertThat(receiver.heard()).as("no echo").isEmpty();
    assertThat(world.caseOf(id).state()).isEqualTo("CLOSED");

    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.tell();
    assertThat(CaseWorld.types(receiver)).containsExactly("case.reopened");
  }

  @Test
  void closureFromBeforeItWasReopenedIsOlderNews() {
    take(signed("msg_3", closure()));
    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.followUps.deliver();
    take(signed("msg_4", closure()));

    assertThat(world.stateOf(id)).isNotEqualTo(FollowUpState.DONE);
  }

  @Test
  void caseThatIsOpenedAgainThereIsWorkedOnAgainOnce() {
    take(signed("msg_20", closure()));
    CaseEvent again = signed("msg_21", turned("case.reopened"));
    take(again);
    take(again);

    assertThat(world.stateOf(id)).isNotEqualTo(FollowUpState.DONE);
    assertThat(world.caseOf(id).state()).isEqualTo("OPEN");
    world.tellLater();
    assertThat(receiver.heard()).as("no echo").isEmpty();

    take(signed("msg_22", closure()));
    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
    assertThatThrownBy(() -> take(again)).hasMessage("case-system.stale");
    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void wordOfAnOpenCaseFromBeforeItsEndWasToldChangesNothing() {
    world.finish(id);
    take(signed("msg_23", turned("case.reopened")));
    assertThat(world.stateOf(id)).as("its end waits to be told").isEqualTo(FollowUpState.DONE);
    world.followUps.later(Duration.ofMinutes(1));
    CaseEvent before = signed("msg_24", turned("case.reopened"));
    world.followUps.later(Duration.ofMinutes(1));
    world.tell();
    take(before);
    assertThat(world.stateOf(id)).as("it is older").isEqualTo(FollowUpState.DONE);

    take(signed("msg_24", turned("case.reopened")));
    assertThat(world.stateOf(id)).as("it is newer").isNotEqualTo(FollowUpState.DONE);
  }

  @Test
  void caseOpenedAgainIsANoteWhereTheThreadHasAnotherOpenFollowUp() {
    take(signed("msg_25", closure()));
    long thread = world.followUps.view(id).row().thread().id();
    long other = world.followUps.open(new PostRef(thread, "", 0, 0), Priority.NORMAL);
    take(signed("msg_26", turned("case.reopened")));

    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
    assertThat(world.notes(other)).containsExactly("[Desk]\n/work/" + id);
  }

  @Test
  void sameMessageTwiceChangesNothing() {
    CaseEvent event = signed("msg_5", comment("Jane Doe", "Once"));
    take(event);
    take(event);
    take(signed("msg_5", comment("Jane Doe", "Once")));

    assertThat(world.notes(id)).hasSize(1);
  }

  @Test
  void replayAfterAWhileIsRefused() {
    CaseEvent event = signed("msg_6", comment("Jane Doe", "Once"));
    take(event);
    world.followUps.later(Duration.ofMinutes(6));

    assertThatThrownBy(() -> take(event))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("case-system.stale");
    assertThat(world.notes(id)).hasSize(1);
  }

  @Test
  void forgedMessagesAreRefused() {
    String body = comment("Mallory", "Believe me");
    CaseEvent good = signed("msg_7", body);
    List<CaseEvent> forged =
        List.of(
            new CaseEvent("msg_8", good.timestamp(), good.signature(), body),
            new CaseEvent("msg_7", good.timestamp(), good.signature(), body + " "),
            new CaseEvent("msg_7", good.timestamp() + "0", good.signature(), body),
            new CaseEvent("msg_7", null, good.signature(), body),
            new CaseEvent("msg_7", "now", good.signature(), body),
            new CaseEvent("msg_7", good.timestamp(), null, body),
            new CaseEvent("msg_7", good.timestamp(), "v1,", body),
            new CaseEvent(null, good.timestamp(), good.signature(), body),
            signed("msg_7", body, SigningSecret.make()),
            // what we have signed ourselves is no word of the other side
            signed("msg_7", body, new SigningSecret(desk.outbound())));
    for (CaseEvent event : forged) {
      assertThatThrownBy(() -> take(event))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("case-system.signature");
    }
    assertThat(world.notes(id)).isEmpty();
  }

  @Test
  void casesOfOtherSystemsAreNotThisOnes() {
    CaseSecrets other =
        world
            .service()
            .create(
                world.samples.administrator(),
                new CaseConnectionForm(
                    "Other",
                    CaseWorld.webhook(receiver),
                    new CaseConnectionForm.Choice(true, null, null),
                    new Sharing(false, false)));
    SigningSecret secret = new SigningSecret(other.inbound());
    CaseEvent event = signed("msg_9", comment("Jane Doe", "Mine?"), secret);

    assertThatThrownBy(() -> service().take(Actor.visitor(), other.connectionId(), event))
        .isInstanceOf(NotFound.class)
        .hasMessage("case-system.case-unknown");
    assertThatThrownBy(() -> take(event)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> service().take(Actor.visitor(), -1, event))
        .isInstanceOf(NotFound.class);
    assertThat(world.notes(id)).isEmpty();
  }

  @Test
  void renewedSecretIsTheOnlyOne() {
    CaseEvent old = signed("msg_10", comment("Jane Doe", "Old"));
    desk = world.service().renewSecrets(world.samples.administrator(), desk.connectionId());
    assertThatThrownBy(() -> take(old)).hasMessage("case-system.signature");
    take(signed("msg_10", comment("Jane Doe", "New")));

    assertThat(world.notes(id)).containsExactly("[Desk: Jane Doe]\nNew");
  }

  @Test
  void badInputIsAnsweredClearly() {
    for (String body : List.of("", "no json", "[]", "{\"type\":\"case.eaten\"}")) {
      assertThatThrownBy(() -> take(signed("msg_11", body)))
          .isInstanceOf(Invalid.class)
          .hasMessage("case-system.event-type");
    }
    assertThatThrownBy(() -> take(signed("msg_12", "{\"type\":\"case.closed\"}")))
        .isInstanceOf(Invalid.class)
        .hasMessage("case-system.event-case");
    assertThatThrownBy(() -> take(signed("msg_13", comment("Jane Doe", " "))))
        .isInstanceOf(Invalid.class)
        .hasMessage("text.empty");
    take(signed("msg_14", comment("J\\u0000 Doe", "x".repeat(5_000) + "\\u0000")));
    assertThat(world.notes(id).get(0)).hasSize(4_000).startsWith("[Desk: J Doe]\nxxx");
  }

  private void take(CaseEvent event) {
    service().take(Actor.visitor(), desk.connectionId(), event);
    world.followUps.deliver();
  }

  private static CaseEventService service() {
    return community.get(CaseEventService.class);
  }

  private CaseEvent signed(String messageId, String body) {
    return signed(messageId, body, new SigningSecret(desk.inbound()));
  }

  private static CaseEvent signed(String messageId, String body, SigningSecret secret) {
    long timestamp = world.followUps.now().getEpochSecond();
    return new CaseEvent(
        messageId, String.valueOf(timestamp), secret.sign(messageId, timestamp, body), body);
  }

  private String comment(String author, String text) {
    return """
        {"type": "case.commented", "timestamp": "2026-03-02T09:00:00Z",
         "data": {"case": {"key": "%s"}, "comment": {"author": "%s", "text": "%s"}}}"""
        .formatted(world.keyOf(id), author, text);
  }

  private String closure() {
    return turned("case.closed");
  }

  private String turned(String type) {
    return """
        {"type": "%s", "data": {"case": {"key": "%s"}}}"""
        .formatted(type, world.keyOf(id));
  }
}
