package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.sample.Samples;
import org.parley.moderation.casesystem.CaseConnectionForm.Choice;
import org.parley.moderation.casesystem.CaseConnectionForm.Reach;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.FollowUpWorld;
import org.parley.moderation.followup.NewNote;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** A community with follow-ups and case systems, and what tests do with them. */
final class CaseWorld implements AutoCloseable {

  private static final String PRIVATE_ALLOWED = "parley.webhooks.private";

  private final CommunityExtension community;
  final FollowUpWorld followUps;
  final Samples samples;

  CaseWorld(CommunityExtension community) {
    this.community = community;
    this.followUps = new FollowUpWorld(community);
    this.samples = followUps.samples;
  }

  /** Nothing waits and no system is known, and those on this machine may be called. */
  void clear() {
    followUps.deliver();
    followUps.execute("delete from case_connection");
    System.setProperty(PRIVATE_ALLOWED, "true");
  }

  void refusePrivateAddresses() {
    System.clearProperty(PRIVATE_ALLOWED);
  }

  @Override
  public void close() {
    refusePrivateAddresses();
  }

  static Reach webhook(Receiver receiver) {
    return new Reach(CaseKind.WEBHOOK, receiver.url(), null, null);
  }

  static Reach salesforce(SalesforceStub stub) {
    return new Reach(CaseKind.SALESFORCE, stub.url(), SalesforceStub.CLIENT, SalesforceStub.SECRET);
  }

  /** A system to which follow-ups go that are opened by hand. */
  static CaseConnectionForm form(Reach reach, Sharing sharing) {
    return new CaseConnectionForm(
        "Desk", reach, new Choice(true, Set.of(FollowUpReason.HAND), null), sharing);
  }

  CaseSecrets connect(Reach reach, Sharing sharing) {
    return service().create(samples.administrator(), form(reach, sharing));
  }

  /** One that is told nothing beyond what it must be. */
  CaseSecrets connect(Reach reach) {
    return connect(reach, new Sharing(false, false));
  }

  CaseConnectionService service() {
    return community.get(CaseConnectionService.class);
  }

  /** A new question's follow-up. */
  long open() {
    long id = followUps.open(samples.question(samples.anna()), Priority.HIGH);
    followUps.deliver();
    return id;
  }

  void note(long followUp, String text) {
    followUps.notes().addNote(samples.agent(), followUp, NewNote.of(text, null));
    followUps.deliver();
    followUps.later(Duration.ofSeconds(1));
  }

  void finish(long followUp) {
    followUps.service().finish(samples.agent(), Seen.any(followUp), "Sent a new cable.");
    followUps.deliver();
  }

  /** Hears what has happened, and tells what is due. */
  void tell() {
    followUps.deliver();
    community.get(CasePump.class).tell();
  }

  /** The same after everything's pause. */
  void tellLater() {
    followUps.later(Duration.ofHours(1));
    tell();
  }

  /** Reads what is new over there. */
  void read() {
    followUps.later(Duration.ofMinutes(2));
    community.get(CasePump.class).read();
    followUps.deliver();
  }

  CaseConnectionView view(CaseSecrets of) {
    return community
        .get(CaseConnectionViews.class)
        .find(samples.administrator(), of.connectionId());
  }

  List<CaseMessageView> messages(CaseSecrets of, String state) {
    return community
        .get(CaseConnectionViews.class)
        .messages(samples.administrator(), of.connectionId(), state, null, 100)
        .items();
  }

  CaseView caseOf(long followUp) {
    return community.get(CaseViews.class).of(samples.agent(), followUp).get(0);
  }

  String keyOf(long followUp) {
    return followUps.words("select key from case_link where follow_up_id = ?", followUp).get(0);
  }

  List<String> notes(long followUp) {
    return followUps.view(followUp).notes().stream().map(line -> line.note()).toList();
  }

  FollowUpState stateOf(long followUp) {
    return followUps.row(followUp).state();
  }

  static JsonNode json(Receiver.Heard heard) {
    return CaseJson.read(heard.body());
  }

  static List<String> types(Receiver receiver) {
    return receiver.heard().stream().map(heard -> json(heard).path("type").asText()).toList();
  }
}
