package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.moderation.routing.RuleForm.When;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** Agents, teams and rules as administrators set them up and as others see them. */
class RoutingSetUpDbIT {

  private static final RuleOutcome GERMAN = new RuleOutcome(Skills.of("german 3"), null, 0, null);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Floor floor;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    floor = new Floor(community, samples);
  }

  @BeforeEach
  void emptyFloor() {
    floor.clear();
  }

  @Test
  void agentIsShownAsSettled() {
    Actor carl = floor.agent("carl", 3, "german 4, app 1");
    long team = floor.team("Billing", carl);
    floor.arrives();
    floor.route();
    floor.settle(carl, new AgentSettings(2, false, Skills.of("german 5, battery 2")));

    AgentView shown = agents().find(samples.agent(), "carl").orElseThrow();

    assertThat(shown.settings())
        .isEqualTo(new AgentSettings(2, false, Skills.of("german 5, battery 2")));
    assertThat(shown.presence()).isEqualTo(Presence.ONLINE);
    assertThat(shown.held()).isEqualTo(1);
    assertThat(shown.isFull()).isFalse();
    assertThat(shown.lastAssignedAt()).isEqualTo(community.clock().instant());
    assertThat(shown.teams()).containsExactly(new TeamLabel(team, "Billing"));
    assertThat(agents().own(carl)).contains(shown);
    assertThat(agents().own(samples.agent())).isEmpty();
    assertThat(agents().own(Actor.visitor())).isEmpty();
  }

  @Test
  void customersAndUnknownOnesAreNoAgents() {
    assertRefused(
        () -> floor.settle(samples.anna(), new AgentSettings(1, true, Skills.NONE)),
        "member",
        "agent.no-staff");
    assertThatThrownBy(
            () ->
                service()
                    .settle(
                        samples.administrator(),
                        "nobody",
                        new AgentSettings(1, true, Skills.NONE),
                        null))
        .isInstanceOf(NotFound.class)
        .hasMessage("member.unknown");
    assertThatThrownBy(() -> floor.turn(samples.anna(), Presence.ONLINE))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("agent.only");
    assertThatThrownBy(() -> floor.turn(Actor.visitor(), Presence.ONLINE))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> floor.turn(Actor.operator(), Presence.ONLINE))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void agentWhoOwnsFollowUpsIsNotForgotten() {
    Actor carl = floor.agent("carl", 3, "german 1");
    floor.team("Billing", carl);
    floor.arrives();
    floor.route();

    assertThatThrownBy(() -> service().remove(samples.administrator(), "carl"))
        .isInstanceOf(Conflict.class)
        .hasMessage("agent.holds");
    floor.execute(
        "update follow_up set state = 'NEW', owner_id = null where owner_id = ? and done_at is null",
        carl.id());
    service().remove(samples.administrator(), "carl");

    assertThat(agents().find(samples.agent(), "carl")).isEmpty();
    assertThatThrownBy(() -> service().remove(samples.administrator(), "carl"))
        .isInstanceOf(NotFound.class)
        .hasMessage("agent.not-found");
  }

  @Test
  void teamsHaveNamesOfTheirOwnAndMembers() {
    Actor carl = floor.agent("carl", 3, "");
    floor.agent("dora", 3, "");
    long team = floor.team(" Billing  and refunds ", carl);
    long other = floor.team("App");
    Actor admin = samples.administrator();

    assertRefused(() -> teams().create(admin, "billing AND refunds"), "name", "team.name-taken");
    assertRefused(
        () -> teams().rename(admin, other, "Billing and refunds", null), "name", "team.name-taken");
    assertRefused(() -> teams().create(admin, " "), "name", "text.empty");
    assertRefused(() -> teams().create(admin, "a".repeat(61)), "name", "text.too-long");
    assertRefused(() -> teams().join(admin, team, "anna"), "member", "agent.not-found");
    assertThatThrownBy(() -> teams().join(admin, 0, "carl")).isInstanceOf(NotFound.class);
    teams().rename(admin, team, "BILLING and refunds", null);
    teams().join(admin, team, "dora");
    teams().join(admin, team, "dora");
    teams().leave(admin, team, "carl");

    List<TeamView> shown = views().list(samples.agent(), null, 20).items();
    assertThat(shown).extracting(TeamView::name).containsExactly("App", "BILLING and refunds");
    assertThat(shown.get(1).members()).extracting(Author::name).containsExactly("dora");
  }

  @Test
  void teamInUseIsNotRemoved() {
    Actor admin = samples.administrator();
    long queue = floor.team("Queue");
    long named = floor.team("Named");
    long last = floor.team("Last");
    long rule =
        floor.rule(
            "Bills",
            When.ALWAYS,
            new RuleOutcome(Skills.NONE, queue, 0, new Overflow(5, named, 0)));
    floor.arrives();
    assertThatThrownBy(() -> teams().remove(admin, named)).hasMessage("team.used");
    community.get(RoutingRuleService.class).remove(admin, rule);

    teams().remove(admin, named);
    teams().remove(admin, last);
    assertThatThrownBy(() -> teams().remove(admin, queue))
        .isInstanceOf(Conflict.class)
        .hasMessage("team.used");
  }

  @Test
  void teamCountsOnlyWhatItsReaderMaySee() {
    long team = floor.team("Queue");
    floor.rule("All", When.ALWAYS, new RuleOutcome(Skills.NONE, team, 0, null));
    floor.arrives();
    floor.arrives("pilots", Priority.NORMAL);

    assertThat(views().list(samples.administrator(), null, 20).items().get(0).waiting())
        .isEqualTo(2);
    assertThat(views().list(samples.agent(), null, 20).items().get(0).waiting()).isEqualTo(1);
    floor.serve(samples.agent(), "billing");
    assertThat(views().list(samples.agent(), null, 20).items().get(0).waiting()).isZero();
  }

  @Test
  void ruleIsShownAsWritten() {
    long first = floor.team("First");
    long second = floor.team("Second");
    When when = new When("billing", "battery", "de", -0.25, FollowUpReason.FLAG);
    RuleOutcome then =
        new RuleOutcome(Skills.of("german 3, app 1"), first, 2, new Overflow(30, second, 1));
    long id = floor.rule("Bills", when, then);

    RuleView shown = rules().find(samples.administrator(), id);

    assertThat(shown.name()).isEqualTo("Bills");
    assertThat(shown.space().slug()).isEqualTo("billing");
    assertThat(shown.when().tag()).isEqualTo("battery");
    assertThat(shown.when().language()).isEqualTo("de");
    assertThat(shown.when().sentimentBelow()).isEqualTo(-0.25);
    assertThat(shown.when().reason()).isEqualTo(FollowUpReason.FLAG);
    assertThat(shown.then()).isEqualTo(then);
    assertThat(shown.team()).isEqualTo(new TeamLabel(first, "First"));
    assertThat(shown.overflowTeam()).isEqualTo(new TeamLabel(second, "Second"));

    change(id, new RuleForm("bills", 7, When.ALWAYS, GERMAN));
    RuleView changed = rules().find(samples.administrator(), id);
    assertThat(changed.name()).isEqualTo("bills");
    assertThat(changed.position()).isEqualTo(7);
    assertThat(changed.space()).isNull();
    assertThat(changed.when()).isEqualTo(RuleCondition.ALWAYS);
    assertThat(changed.then()).isEqualTo(GERMAN);
    assertThat(changed.team()).isNull();
  }

  @Test
  void ruleWithUnknownOrTakenNamesIsRefused() {
    long id = floor.rule("Bills", When.ALWAYS, GERMAN);
    floor.rule("German", When.ALWAYS, GERMAN);

    assertRefused(() -> floor.rule("bills", When.ALWAYS, GERMAN), "name", "rule.name-taken");
    assertRefused(
        () -> change(id, new RuleForm("GERMAN", 1, When.ALWAYS, GERMAN)),
        "name",
        "rule.name-taken");
    assertRefused(
        () -> floor.rule("A", new When("moon", null, null, null, null), GERMAN),
        "space",
        "space.not-found");
    assertRefused(
        () -> floor.rule("A", new When(null, "moon", null, null, null), GERMAN),
        "tag",
        "tag.not-found");
    assertRefused(
        () -> floor.rule("A", When.ALWAYS, new RuleOutcome(Skills.NONE, 0L, 0, null)),
        "team",
        "team.not-found");
    assertRefused(
        () ->
            floor.rule(
                "A", When.ALWAYS, new RuleOutcome(Skills.NONE, null, 1, new Overflow(1, 0L, 0))),
        "overflowTeam",
        "team.not-found");
    assertThatThrownBy(() -> change(0, new RuleForm("A", 1, When.ALWAYS, GERMAN)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rules().find(samples.administrator(), 0)).isInstanceOf(NotFound.class);
    assertThat(rules().list(samples.administrator(), null, 20).items()).hasSize(2);
  }

  @Test
  void onlyAdministratorsSetUpAndOnlyStaffLooks() {
    long team = floor.team("Team");
    long rule = floor.rule("Rule", When.ALWAYS, GERMAN);
    AgentSettings settings = new AgentSettings(1, true, Skills.NONE);

    for (Actor actor :
        List.of(Actor.visitor(), samples.anna(), samples.agent(), samples.moderator())) {
      List<ThrowingCallable> acts =
          List.of(
              () -> service().settle(actor, "alex.agent", settings, null),
              () -> service().remove(actor, "alex.agent"),
              () -> teams().create(actor, "Mine"),
              () -> teams().rename(actor, team, "Mine", null),
              () -> teams().join(actor, team, "alex.agent"),
              () -> teams().leave(actor, team, "alex.agent"),
              () -> teams().remove(actor, team),
              () ->
                  community
                      .get(RoutingRuleService.class)
                      .create(actor, new RuleForm("Mine", 1, When.ALWAYS, GERMAN)),
              () ->
                  community
                      .get(RoutingRuleService.class)
                      .change(actor, rule, new RuleForm("Mine", 1, When.ALWAYS, GERMAN), null),
              () -> community.get(RoutingRuleService.class).remove(actor, rule),
              () -> rules().list(actor, null, 20),
              () -> rules().find(actor, rule));
      assertThat(acts)
          .allSatisfy(
              act ->
                  assertThatThrownBy(act)
                      .isInstanceOf(NotAllowed.class)
                      .hasMessage("administrator.required"));
    }
    for (Actor actor : List.of(Actor.visitor(), samples.anna())) {
      assertThatThrownBy(() -> agents().list(actor, null, 20)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> agents().find(actor, "carl")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views().list(actor, null, 20)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void listsPageWithoutGapsInAFixedNumberOfQueries() {
    for (int i = 0; i < 7; i++) {
      floor.team("Team " + i, floor.agent("agent-" + i, 1, "app 1"));
      floor.rule("Rule " + i, When.ALWAYS, GERMAN);
    }
    Actor admin = samples.administrator();

    assertThat(all(after -> agents().list(admin, after, 3)))
        .extracting(agent -> agent.member().name())
        .containsExactly(
            "agent-0", "agent-1", "agent-2", "agent-3", "agent-4", "agent-5", "agent-6");
    assertThat(all(after -> views().list(admin, after, 3)))
        .extracting(TeamView::name)
        .containsExactly("Team 0", "Team 1", "Team 2", "Team 3", "Team 4", "Team 5", "Team 6");
    assertThat(all(after -> rules().list(admin, after, 3)))
        .extracting(RuleView::name)
        .containsExactly("Rule 0", "Rule 1", "Rule 2", "Rule 3", "Rule 4", "Rule 5", "Rule 6");
    assertRefused(() -> agents().list(admin, "nonsense", 3), "after", "cursor.unreadable");

    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    Map<Integer, Runnable> reads =
        Map.of(
            1, () -> agents().list(admin, null, 20),
            3, () -> views().list(admin, null, 20));
    reads.forEach((queries, read) -> assertThat(sql.count(read)).isEqualTo(queries));
    assertThat(sql.count(() -> rules().list(admin, null, 20))).isEqualTo(1);
  }

  private interface Pages<T> {
    Page<T> after(String cursor);
  }

  private static <T> List<T> all(Pages<T> pages) {
    List<T> all = new ArrayList<>();
    String after = null;
    do {
      Page<T> page = pages.after(after);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  private static void change(long ruleId, RuleForm form) {
    community.get(RoutingRuleService.class).change(samples.administrator(), ruleId, form, null);
  }

  private static AgentService service() {
    return community.get(AgentService.class);
  }

  private static TeamService teams() {
    return community.get(TeamService.class);
  }

  private static AgentViews agents() {
    return community.get(AgentViews.class);
  }

  private static TeamViews views() {
    return community.get(TeamViews.class);
  }

  private static RuleViews rules() {
    return community.get(RuleViews.class);
  }

  private static void assertRefused(ThrowingCallable call, String field, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.field()).isEqualTo(field);
              assertThat(invalid.code()).isEqualTo(code);
            });
  }
}
