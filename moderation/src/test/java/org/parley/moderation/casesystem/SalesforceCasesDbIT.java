package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.followup.Ending;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.Seen;

/** The same with Salesforce: whatever gets lost on the way, one case and one comment each. */
class SalesforceCasesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static CaseWorld world;

  SalesforceStub salesforce;
  CaseSecrets desk;

  @BeforeAll
  static void office() {
    world = new CaseWorld(community);
  }

  @BeforeEach
  void connect() {
    world.clear();
    salesforce = new SalesforceStub(community.clock());
    desk = world.connect(CaseWorld.salesforce(salesforce), new Sharing(true, false));
  }

  @AfterEach
  void close() {
    salesforce.stop();
    world.close();
  }

  @Test
  void followUpBecomesACaseWithItsNotesAndItsEnd() {
    long id = world.open();
    world.note(id, "Rang twice, nobody there.");
    world.tell();

    assertThat(salesforce.cases()).hasSize(1);
    ObjectNode row = salesforce.cases().get(0);
    assertThat(row.path("Parley_Id__c").asText()).isEqualTo(world.keyOf(id));
    assertThat(row.path("Subject").asText()).isEqualTo(world.followUps.row(id).thread().title());
    assertThat(row.path("Description").asText()).contains("/work/" + id);
    assertThat(row.path("Priority").asText()).isEqualTo("High");
    assertThat(salesforce.comments())
        .singleElement()
        .asString()
        .startsWith("Alex.Agent:\nRang twice, nobody there.\n[Parley ");
    assertThat(world.caseOf(id).url())
        .isEqualTo(salesforce.url() + "/lightning/r/Case/" + row.path("Id").asText() + "/view");

    world.finish(id);
    world.tell();
    assertThat(salesforce.cases().get(0).path("Status").asText()).isEqualTo("Closed");
    assertThat(salesforce.signIns()).as("one token serves all").isEqualTo(1);
    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.tell();
    assertThat(salesforce.cases().get(0).path("Status").asText()).isEqualTo("New");
  }

  @Test
  void lostAnswersMakeNoSecondCaseAndNoSecondComment() {
    salesforce.next(StubFault.LOST);
    long id = world.open();
    world.note(id, "One");
    world.tell();
    assertThat(salesforce.cases()).hasSize(1);
    assertThat(world.caseOf(id).caseId()).isNull();
    // the second attempt finds the case; then the comment's answer is lost
    salesforce.next(StubFault.NONE, StubFault.NONE, StubFault.LOST);
    world.tellLater();
    assertThat(salesforce.comments()).hasSize(1);
    salesforce.next(StubFault.DOWN);
    world.tellLater();
    world.tellLater();

    assertThat(salesforce.cases()).hasSize(1);
    assertThat(salesforce.comments()).hasSize(1);
    assertThat(world.caseOf(id).caseId()).isEqualTo(salesforce.cases().get(0).path("Id").asText());
    assertThat(world.messages(desk, "sent")).hasSize(2);
  }

  @Test
  void secondAttemptDoesNotSetBackWhatWasDoneThere() {
    salesforce.next(StubFault.LOST);
    long id = world.open();
    world.tell();
    salesforce.closeCase();
    world.tellLater();
    assertThat(salesforce.cases().get(0).path("Status").asText()).isEqualTo("Closed");
    world.read();
    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void outageIsCaughtUpInOrder() {
    salesforce.next(StubFault.DOWN, StubFault.DOWN, StubFault.DOWN);
    long id = world.open();
    world.note(id, "One");
    world.note(id, "Two");
    world.finish(id);
    world.tell();
    world.tellLater();
    world.tellLater();
    assertThat(salesforce.cases()).isEmpty();
    assertThat(world.view(desk).failures()).isEqualTo(3);
    world.tellLater();

    assertThat(salesforce.requests().subList(3, 7))
        .extracting(request -> request.replaceAll("[^/]*$", ""))
        .containsExactly(
            "PATCH /services/data/v60.0/sobjects/Case/Parley_Id__c/",
            "POST /services/data/v60.0/sobjects/",
            "POST /services/data/v60.0/sobjects/",
            "PATCH /services/data/v60.0/sobjects/Case/");
    assertThat(salesforce.comments().get(0)).contains("One");
    assertThat(salesforce.comments().get(1)).contains("Two");
    assertThat(salesforce.cases().get(0).path("Status").asText()).isEqualTo("Closed");
  }

  @Test
  void expiredTokenIsRenewedAtOnce() {
    long id = world.open();
    world.tell();
    salesforce.next(StubFault.EXPIRED);
    world.finish(id);
    world.tell();
    assertThat(salesforce.cases().get(0).path("Status").asText()).isEqualTo("Closed");
    assertThat(world.view(desk).failures()).isZero();
  }

  @Test
  void whoCannotSignInIsOutOfOrderAndLosesNothing() {
    CaseConnectionForm.Reach wrong =
        new CaseConnectionForm.Reach(
            CaseKind.SALESFORCE, salesforce.url(), SalesforceStub.CLIENT, "wrong");
    world
        .service()
        .change(
            world.samples.administrator(),
            desk.connectionId(),
            CaseWorld.form(wrong, new Sharing(false, false)));
    world.open();
    world.tell();
    assertThat(world.view(desk).lastError()).contains("invalid_client");
    assertThat(world.view(desk).refused()).isZero();
    world
        .service()
        .change(
            world.samples.administrator(),
            desk.connectionId(),
            CaseWorld.form(CaseWorld.salesforce(salesforce), new Sharing(false, false)));
    world.tell();
    assertThat(salesforce.cases()).hasSize(1);
  }

  @Test
  void refusalIsShown() {
    salesforce.next(StubFault.REFUSED);
    world.open();
    world.tell();
    assertThat(world.messages(desk, "refused").get(0).error())
        .contains("FIELD_CUSTOM_VALIDATION_EXCEPTION");
    assertThat(world.view(desk).isFailing()).isFalse();
  }

  @Test
  void commentsComeBackOnceAndOursDoNot() {
    long id = world.open();
    world.note(id, "Ours");
    world.tell();
    for (String text : new String[] {"One", "Two", "Three"}) {
      salesforce.comment("Jane Doe", text);
      world.followUps.later(Duration.ofSeconds(5));
    }
    world.read();
    world.read();
    world.tellLater();
    world.read();

    assertThat(world.notes(id))
        .containsExactly(
            "Ours", "[Desk: Jane Doe]\nOne", "[Desk: Jane Doe]\nTwo", "[Desk: Jane Doe]\nThree");
    assertThat(salesforce.comments()).as("no echo").hasSize(4);
  }

  @Test
  void closureEndsTheFollowUpAndIsNotToldBack() {
    long id = world.open();
    world.tell();
    salesforce.closeCase();
    int requests = salesforce.requests().size();
    world.read();

    assertThat(world.followUps.view(id).details().ending()).isEqualTo(Ending.CASE_CLOSED);
    world.tellLater();
    assertThat(salesforce.requests().subList(requests, salesforce.requests().size()))
        .as("no echo")
        .allMatch(request -> request.startsWith("GET "));

    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.tell();
    world.read();
    assertThat(world.stateOf(id)).as("old news").isNotEqualTo(FollowUpState.DONE);
  }

  @Test
  void caseThatIsOpenedAgainThereIsWorkedOnAgainAndBothWaysOnce() {
    long id = world.open();
    world.finish(id);
    world.tell();
    world.followUps.later(Duration.ofMinutes(1));
    salesforce.reopenCase();
    int requests = salesforce.requests().size();
    world.read();
    world.read();
    world.tellLater();

    assertThat(world.stateOf(id)).isNotEqualTo(FollowUpState.DONE);
    assertThat(salesforce.requests().subList(requests, salesforce.requests().size()))
        .as("no echo")
        .allMatch(request -> request.startsWith("GET "));
    salesforce.closeCase();
    world.read();
    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
    world.read();
    assertThat(world.stateOf(id)).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void openCaseIsNoNewsWhileItsEndIsToBeTold() {
    long id = world.open();
    world.tell();
    salesforce.reopenCase();
    world.finish(id);
    world.read();
    assertThat(world.stateOf(id)).as("not told yet").isEqualTo(FollowUpState.DONE);
    salesforce.next(StubFault.REFUSED);
    world.tell();
    salesforce.reopenCase();
    world.read();
    assertThat(world.stateOf(id)).as("refused").isEqualTo(FollowUpState.DONE);
  }

  @Test
  void ourOwnClosureThatIsReadBackChangesNothing() {
    long id = world.open();
    world.finish(id);
    world.tell();
    world.read();

    assertThat(world.followUps.view(id).details().ending()).isEqualTo(Ending.BY_HAND);
    world.followUps.service().reopen(world.samples.agent(), Seen.any(id), "Not solved");
    world.tell();
    world.read();
    assertThat(world.stateOf(id)).isNotEqualTo(FollowUpState.DONE);
  }

  @Test
  void whatHappenedThereInAnOutageIsReadAfterIt() {
    long id = world.open();
    world.tell();
    salesforce.comment("Jane Doe", "While you were away");
    salesforce.next(StubFault.DOWN);
    world.read();
    assertThat(world.notes(id)).isEmpty();
    assertThat(world.view(desk).failures()).isEqualTo(1);
    world.read();
    assertThat(world.notes(id)).containsExactly("[Desk: Jane Doe]\nWhile you were away");
  }
}
