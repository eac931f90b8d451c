package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.moderation.casesystem.CaseAnswer.Outcome;
import org.parley.moderation.casesystem.CaseConnectionForm.Reach;

/** What an administrator is told who tries a case system, and what pausing one does. */
class CaseTrialDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static CaseWorld world;

  Receiver receiver;
  SalesforceStub salesforce;

  @BeforeAll
  static void office() {
    world = new CaseWorld(community);
  }

  @BeforeEach
  void listen() {
    world.clear();
    receiver = new Receiver();
    salesforce = new SalesforceStub(community.clock());
  }

  @AfterEach
  void close() {
    receiver.close();
    salesforce.stop();
    world.close();
  }

  @Test
  void webhookIsGreetedAndNothingElse() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    world.open();
    CaseAnswer answer = run(desk);

    assertThat(answer.isTaken()).isTrue();
    assertThat(answer.status()).isBetween(200, 299);
    assertThat(CaseWorld.types(receiver)).containsExactly("connection.tried");
    assertThat(world.view(desk).waiting()).as("waits as before").isEqualTo(1);
  }

  @Test
  void salesforceIsAskedForTheFieldThatItNeeds() {
    CaseSecrets desk = world.connect(CaseWorld.salesforce(salesforce));

    assertThat(run(desk).isTaken()).isTrue();
    assertThat(salesforce.signIns()).isEqualTo(1);
    assertThat(salesforce.cases()).isEmpty();
    salesforce.next(StubFault.REFUSED);
    assertThat(run(desk).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(run(desk).isTaken()).as("the connection is none the worse").isTrue();
    assertThat(world.view(desk).isFailing()).isFalse();
  }

  @Test
  void wrongSecretAndNobodyThereAreSaidPlainly() {
    CaseSecrets wrong =
        world.connect(
            new Reach(CaseKind.SALESFORCE, salesforce.url(), SalesforceStub.CLIENT, "wrong"));
    CaseAnswer answer = run(wrong);
    assertThat(answer.isTaken()).isFalse();
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.error()).contains("invalid_client").doesNotContain("wrong");

    world.clear();
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    receiver.close();
    CaseAnswer silence = run(desk);
    assertThat(silence.isTaken()).isFalse();
    assertThat(silence.status()).isNull();
    assertThat(silence.error()).isNotBlank();
  }

  @Test
  void whatWaitsForAPausedSystemIsToldWhenItGoesOn() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    world.service().pause(world.samples.administrator(), desk.connectionId());
    world.service().pause(world.samples.administrator(), desk.connectionId());
    long id = world.open();
    world.service().resume(world.samples.administrator(), desk.connectionId());
    world.open();
    world.service().pause(world.samples.administrator(), desk.connectionId());
    world.tell();
    assertThat(receiver.heard()).isEmpty();
    assertThat(world.view(desk).lastTakenAt()).isNull();
    assertThat(world.notes(id)).isEmpty();

    world.service().resume(world.samples.administrator(), desk.connectionId());
    world.tell();
    assertThat(CaseWorld.types(receiver)).containsExactly("case.opened");
    assertThat(world.view(desk).lastTakenAt()).isEqualTo(world.followUps.now());
  }

  @Test
  void onlyAdministratorsTryPauseAndResume() {
    CaseSecrets desk = world.connect(CaseWorld.webhook(receiver));
    long id = desk.connectionId();
    for (Actor other :
        List.of(
            Actor.visitor(),
            world.samples.anna(),
            world.samples.agent(),
            world.samples.moderator())) {
      assertThatThrownBy(() -> trial().run(other, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> world.service().pause(other, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> world.service().resume(other, id)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> trial().run(world.samples.administrator(), -1))
        .isInstanceOf(NotFound.class);
    assertThat(receiver.heard()).isEmpty();
  }

  private static CaseAnswer run(CaseSecrets desk) {
    return trial().run(world.samples.administrator(), desk.connectionId());
  }

  private static CaseTrial trial() {
    return community.get(CaseTrial.class);
  }
}
