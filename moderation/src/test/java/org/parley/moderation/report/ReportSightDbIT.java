package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.PostRef;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.followup.FollowUpOpeningService;
import org.parley.moderation.followup.FollowUpWorld;
import org.parley.moderation.followup.NewFollowUp;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.followup.WorkNote;
import org.parley.moderation.sla.Priority;

/** Nobody learns by a figure what they may not see. */
class ReportSightDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;
  static Reports reports;
  static Actor ada;
  static Actor mona;
  static Actor alex;
  static Actor bo;

  @BeforeAll
  static void oneInEachSpace() {
    world = new FollowUpWorld(community);
    reports = community.get(Reports.class);
    ada = world.samples.administrator();
    mona = world.samples.moderator();
    alex = world.samples.agent();
    bo = world.agent("bo");
    world.execute("insert into agent_space select ?, id from space where slug = 'open'", bo.id());
    work("open", bo);
    work("members", alex);
    work("pilots", ada);
    // what was theirs before they served one space alone
    work("billing", alex);
    world.execute(
        "update follow_up f set owner_id = ? from thread t, space s"
            + " where t.id = f.thread_id and s.id = t.space_id and s.slug = 'billing'",
        bo.id());
  }

  /** A follow-up with time spent on it, a judged flag and a rated conversation. */
  private static void work(String space, Actor agent) {
    Actor customer = space.equals("pilots") ? world.samples.petra() : world.samples.anna();
    PostRef thread = world.samples.thread(customer, space, "A question in " + space);
    long id =
        community
            .get(FollowUpOpeningService.class)
            .open(
                ada,
                new NewFollowUp(thread.threadId(), null, Priority.NORMAL, WorkNote.of(""), null));
    world.service().assign(agent, Seen.any(id), agent.id());
    world.notes().spend(agent, id, 60);
    world.execute(
        """
        insert into flag (id, post_id, thread_id, flagger_id, reason, created_at, trust, resolution,
                          resolved_by, resolved_at)
        select nextval('flag_seq'), p.id, p.thread_id, ?, 'SPAM', ?, 2, 'UPHELD', ?, ?
        from post p where p.thread_id = ?""",
        world.samples.ben().id(),
        world.now(),
        agent.id(),
        world.now(),
        thread.threadId());
    world.execute(
        """
        insert into conversation (id, post_id, customer_id, opened_by, channel, state, invited_at,
                                  expires_at, joined_at, changed_at, ended_at)
        select nextval('conversation_seq'), p.id, ?, ?, 'CHAT', 'CLOSED', ?, ?, ?, ?, ?
        from post p where p.thread_id = ?""",
        customer.id(),
        agent.id(),
        world.now(),
        world.now(),
        world.now(),
        world.now(),
        world.now(),
        thread.threadId());
    world.execute(
        """
        insert into conversation_rating (conversation_id, stars, rated_at)
        select c.id, 5, ? from conversation c join post p on p.id = c.post_id
        where p.thread_id = ?""",
        world.now(),
        thread.threadId());
  }

  @Test
  void whoKeepsOrderSeesTheSpacesThatTheyRead() {
    assertThat(read(ada)).isEqualTo(List.of(4, 4, 4, 240L));
    assertThat(read(mona)).as("not the pilots").isEqualTo(List.of(3, 3, 3, 180L));
    assertThat(spaces(mona)).doesNotContain("pilots").contains("billing");
    assertThat(reports.read(mona, all()).agents())
        .as("nobody whose only work is out of sight")
        .noneMatch(part -> ada.name().equals(part.agent().name()));
  }

  @Test
  void anAgentSeesTheirOwnOfTheSpacesThatTheyServe() {
    assertThat(read(bo)).isEqualTo(List.of(1, 1, 1, 60L));
    assertThat(spaces(bo)).containsExactly("open");
    assertThat(read(alex)).as("what is bo's now is not").isEqualTo(List.of(1, 2, 2, 120L));
    assertThat(reports.read(alex, all()).agents())
        .allMatch(part -> alex.name().equals(part.agent().name()));
    assertThatThrownBy(() -> reports.read(bo, all().ofAgent(alex.name())))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("report.own-only");
    assertThat(reports.read(bo, all().ofAgent("bo")).all().open()).isEqualTo(1);
  }

  @Test
  void whatIsNotServedIsSaidToBeNowhere() {
    assertInvalid(bo, all().inSpace("billing"), "space");
    assertInvalid(bo, all().inSpace("nowhere"), "space");
    assertInvalid(mona, all().inSpace("pilots"), "space");
    assertInvalid(mona, all().ofAgent("anna"), "agent");
    assertInvalid(mona, all().ofTeam(4711L), "team");
  }

  @Test
  void customersReadNoReports() {
    for (Actor outsider : List.of(world.samples.anna(), Actor.visitor())) {
      assertThatThrownBy(() -> reports.read(outsider, all()))
          .isInstanceOf(NotAllowed.class)
          .hasMessage("report.staff-only");
    }
  }

  @Test
  void flagsStandUnderTheirReasonAndTheirFlagger() {
    FlagAccuracy flags = reports.read(ada, all()).flags();
    assertThat(flags.of(FlagReason.SPAM)).isEqualTo(new Ratio(4, 4));
    assertThat(flags.of(FlagReason.RUDE)).isEqualTo(Ratio.NONE);
    assertThat(flags.ofBand(2)).isEqualTo(new Ratio(4, 4));
    assertThat(reports.read(ada, all().ofAgent("bo")).flags().all()).isEqualTo(new Ratio(1, 1));
    assertThat(reports.read(ada, all().ofAgent("bo")).satisfaction().ratings()).isEqualTo(1);
  }

  /** How many are open, judged and rated, and the seconds that were spent. */
  private static List<Object> read(Actor actor) {
    Report report = reports.read(actor, all());
    return List.of(
        report.all().open(),
        report.flags().all().whole(),
        report.satisfaction().ratings(),
        report.utilisation().worked().toSeconds());
  }

  private static List<String> spaces(Actor actor) {
    return reports.read(actor, all()).spaces().stream().map(part -> part.space().slug()).toList();
  }

  private static void assertInvalid(Actor actor, ReportQuery query, String field) {
    assertThatThrownBy(() -> reports.read(actor, query))
        .hasMessage("report." + field)
        .asInstanceOf(type(Invalid.class))
        .extracting(Invalid::field)
        .isEqualTo(field);
  }

  private static ReportQuery all() {
    LocalDate today = world.now().atZone(ZoneOffset.UTC).toLocalDate();
    return ReportQuery.of(ReportPeriod.last(28, today, ZoneOffset.UTC));
  }
}
