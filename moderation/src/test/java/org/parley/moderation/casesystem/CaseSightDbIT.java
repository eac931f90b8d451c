package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.parley.moderation.casesystem.CaseConnectionForm.Choice;
import org.parley.moderation.casesystem.CaseConnectionForm.Reach;
import org.parley.moderation.casesystem.CaseConnectionForm.Sharing;
import org.parley.moderation.followup.FollowUpOpeningService;
import org.parley.moderation.followup.NewFollowUp;
import org.parley.moderation.followup.WorkNote;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/**
 * Who sees a follow-up sees its cases; nobody else does, and administrators alone set systems up.
 */
class CaseSightDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static CaseWorld world;

  Receiver receiver;
  CaseSecrets desk;

  @BeforeAll
  static void office() {
    world = new CaseWorld(community);
  }

  @BeforeEach
  void connect() {
    world.clear();
    receiver = new Receiver();
    desk = world.connect(CaseWorld.webhook(receiver));
  }

  @AfterEach
  void close() {
    receiver.close();
    world.close();
  }

  @Test
  void caseOfASpaceThatAnAgentDoesNotServeIsNotTheirs() {
    PostRef pilots = world.samples.thread(world.samples.petra(), "pilots", "How is the firmware?");
    long id =
        community
            .get(FollowUpOpeningService.class)
            .open(
                world.samples.administrator(),
                new NewFollowUp(pilots.threadId(), null, Priority.NORMAL, WorkNote.of(null), null));
    world.tell();

    assertThat(views().of(world.samples.administrator(), id)).hasSize(1);
    assertThat(views().of(world.samples.agent(), id)).isEmpty();
    assertThat(views().choices(world.samples.agent(), id)).isEmpty();
    assertThatThrownBy(() -> byHand().open(world.samples.agent(), id, desk.connectionId()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views().of(world.samples.anna(), id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> byHand().open(world.samples.anna(), id, desk.connectionId()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void systemOfOneSpaceTakesNoOthers() {
    CaseSecrets pilots =
        world
            .service()
            .create(
                world.samples.administrator(),
                new CaseConnectionForm(
                    "Pilots",
                    CaseWorld.webhook(receiver),
                    new Choice(true, Set.of(FollowUpReason.HAND), "pilots"),
                    new Sharing(false, false)));
    long id = world.open();
    world.tell();

    assertThat(views().of(world.samples.agent(), id))
        .extracting(CaseView::system)
        .containsExactly("Desk");
    assertThatThrownBy(() -> byHand().open(world.samples.agent(), id, pilots.connectionId()))
        .isInstanceOf(NotFound.class)
        .hasMessage("case-system.unknown");
  }

  @Test
  void onlyAdministratorsSetSystemsUp() {
    CaseConnectionForm form =
        CaseWorld.form(CaseWorld.webhook(receiver), new Sharing(false, false));
    for (Actor actor :
        List.of(world.samples.anna(), world.samples.agent(), world.samples.moderator())) {
      List<ThrowingCallable> attempts =
          List.of(
              () -> world.service().create(actor, form),
              () -> world.service().change(actor, desk.connectionId(), form),
              () -> world.service().renewSecrets(actor, desk.connectionId()),
              () -> world.service().remove(actor, desk.connectionId()),
              () -> world.service().again(actor, desk.connectionId(), 1),
              () -> settings().list(actor),
              () -> settings().find(actor, desk.connectionId()),
              () -> settings().messages(actor, desk.connectionId(), null, null, 5));
      assertThat(attempts)
          .allSatisfy(attempt -> assertThatThrownBy(attempt).isInstanceOf(NotAllowed.class));
    }
  }

  @Test
  void secretsAreToldOnceAndNeverShown() {
    assertThat(world.view(desk).toString()).doesNotContain("whsec_");
    assertThat(desk.toString()).doesNotContain("whsec_");
    assertThat(desk.outbound()).isNotEqualTo(desk.inbound());
  }

  @Test
  void badInputIsAnsweredClearly() {
    Choice choice = new Choice(true, null, "nowhere");
    Sharing sharing = new Sharing(false, false);
    assertThatThrownBy(() -> create("X", CaseWorld.webhook(receiver), choice))
        .isInstanceOf(Invalid.class)
        .hasMessage("space.not-found");
    assertThatThrownBy(
            () -> create("desk", CaseWorld.webhook(receiver), new Choice(true, null, null)))
        .hasMessage("case-system.name-taken");
    assertThatThrownBy(() -> new Reach(CaseKind.WEBHOOK, "ftp://x", null, null))
        .hasMessage("webhook.url");
    assertThatThrownBy(() -> new Reach(CaseKind.SALESFORCE, "https://x", " ", "s"))
        .hasMessage("text.empty");
    assertThatThrownBy(
            () ->
                create(
                    "Y",
                    new Reach(CaseKind.SALESFORCE, "https://x", "c", ""),
                    new Choice(true, null, null)))
        .hasMessage("text.empty");
    assertThatThrownBy(
            () ->
                world
                    .service()
                    .change(
                        world.samples.administrator(),
                        desk.connectionId(),
                        CaseWorld.form(
                            new Reach(CaseKind.SALESFORCE, "https://x", "c", "s"), sharing)))
        .hasMessage("case-system.kind-fixed");
    assertThatThrownBy(() -> CaseKind.ofWord("paper")).hasMessage("case-system.kind");
  }

  private static void create(String name, Reach reach, Choice choice) {
    world
        .service()
        .create(
            world.samples.administrator(),
            new CaseConnectionForm(name, reach, choice, new Sharing(false, false)));
  }

  private static CaseViews views() {
    return community.get(CaseViews.class);
  }

  private static CaseConnectionViews settings() {
    return community.get(CaseConnectionViews.class);
  }

  private static CaseService byHand() {
    return community.get(CaseService.class);
  }
}
