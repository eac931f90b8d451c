package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.routing.RuleForm.When;

/** Two administrators at once: the second hears what the first has made of it. */
class RoutingEditsDbIT {

  private static final RuleOutcome GERMAN = new RuleOutcome(Skills.of("german 3"), null, 0, null);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Floor floor;

  Actor admin;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    floor = new Floor(community, samples);
  }

  @BeforeEach
  void emptyFloor() {
    floor.clear();
    admin = samples.administrator();
  }

  @Test
  void anAgentsSettings() {
    Actor carl = floor.agent("carl", 3, "german 4");
    long seen = agent().edits();
    settle(7, "app 1", seen);

    assertConflict(() -> settle(2, "battery 2", seen), "agent.changed", 7, "app 1");
    assertThat(agent().settings().capacity()).isEqualTo(7);
    // what an agent does is no change of their settings
    long now = agent().edits();
    floor.arrives();
    floor.route();
    floor.turn(carl, Presence.AWAY);
    settle(2, "battery 2", now);
    assertThat(agent().settings().skills()).isEqualTo(Skills.of("battery 2"));
  }

  @Test
  void aTeamsName() {
    long team = floor.team("Billing");
    long seen = team().version();
    teams().rename(admin, team, "Bills", seen);

    assertConflict(() -> teams().rename(admin, team, "Money", seen), "team.changed", "Bills");
    teams().rename(admin, team, "Money", team().version());
    assertThat(team().name()).isEqualTo("Money");
  }

  @Test
  void aRuleAlsoWhereOnlyItsSkillsAreOthers() {
    long rule = floor.rule("Language", When.ALWAYS, GERMAN);
    long seen = rule(rule).edits();
    RuleOutcome finnish = new RuleOutcome(Skills.of("finnish 2"), null, 0, null);
    rules().change(admin, rule, new RuleForm("Language", 1, When.ALWAYS, finnish), seen);

    assertConflict(
        () -> rules().change(admin, rule, new RuleForm("Tongue", 2, When.ALWAYS, GERMAN), seen),
        "rule.changed",
        "Language",
        1,
        "finnish 2");
    assertThat(rule(rule).then()).isEqualTo(finnish);
  }

  @Test
  void ofTwoAtTheSameMomentOneHearsOfTheOther() throws Exception {
    for (int round = 0; round < 5; round++) {
      community.clock().advance(Duration.ofMinutes(1));
      long rule = floor.rule("Language " + round, When.ALWAYS, GERMAN);
      long seen = rule(rule).edits();
      List<Callable<Boolean>> both = new ArrayList<>();
      for (String name : List.of("One " + round, "Other " + round)) {
        both.add(() -> isKept(rule, new RuleForm(name, 1, When.ALWAYS, GERMAN), seen));
      }
      ExecutorService workers = Executors.newFixedThreadPool(2);
      try {
        List<Boolean> kept = new ArrayList<>();
        for (Future<Boolean> run : workers.invokeAll(both)) {
          kept.add(run.get());
        }
        assertThat(kept).containsExactlyInAnyOrder(true, false);
      } finally {
        workers.shutdownNow();
      }
    }
  }

  private boolean isKept(long rule, RuleForm form, long seen) {
    try {
      rules().change(admin, rule, form, seen);
      return true;
    } catch (Conflict conflict) {
      return false;
    }
  }

  private void settle(int capacity, String skills, Long seen) {
    community
        .get(AgentService.class)
        .settle(admin, "carl", new AgentSettings(capacity, true, Skills.of(skills)), seen);
  }

  private AgentView agent() {
    return community.get(AgentViews.class).find(admin, "carl").orElseThrow();
  }

  private TeamView team() {
    return community.get(TeamViews.class).list(admin, null, 20).items().get(0);
  }

  private RuleView rule(long id) {
    return community.get(RuleViews.class).find(admin, id);
  }

  private static TeamService teams() {
    return community.get(TeamService.class);
  }

  private static RoutingRuleService rules() {
    return community.get(RoutingRuleService.class);
  }

  private static void assertConflict(ThrowingCallable call, String code, Object... arguments) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.code()).isEqualTo(code);
              assertThat(conflict.arguments()).containsExactly(arguments);
            });
  }
}
