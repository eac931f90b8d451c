package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.followup.Cause;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** Who gets which follow-up without anybody's doing. */
class RoutingDbIT {

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
  void longestIdleGetsTheNextOne() {
    floor.agent("carl", 5, "");
    floor.agent("dora", 5, "");
    floor.agent("emil", 5, "");
    List<String> order =
        IntStream.range(0, 4)
            .mapToObj(
                i -> {
                  long followUp = floor.arrives();
                  floor.route();
                  return floor.ownerOf(followUp);
                })
            .toList();

    assertThat(order).as("who got them").containsExactly("carl", "dora", "emil", "carl");
  }

  @Test
  void mostPressingComesFirstThenWhatIsDueFirst() {
    Actor carl = floor.agent("carl", 1, "");
    long low = floor.arrives("open", Priority.LOW);
    long early = floor.arrives("open", Priority.NORMAL);
    long late = floor.arrives("open", Priority.NORMAL);
    long urgent = floor.arrives("open", Priority.URGENT);

    for (long next : new long[] {urgent, early, late, low}) {
      assertThat(floor.route()).isEqualTo(1);
      assertThat(floor.ownerOf(next)).isEqualTo("carl");
      finish(carl, next);
    }
  }

  @Test
  void nobodyGetsMoreThanTheyCanHoldAndWhatWaitsForTheCustomerCounts() {
    Actor carl = floor.agent("carl", 2, "");
    long first = floor.arrives();
    floor.arrives();
    long third = floor.arrives();
    assertThat(floor.route()).isEqualTo(2);
    assertThat(floor.ownerOf(third)).isNull();

    followUps().waitForCustomer(carl, Seen.any(first));
    assertThat(floor.route()).isZero();
    finish(carl, first);

    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(third)).isEqualTo("carl");
  }

  @Test
  void whoIsAwayGetsNothingPushedAndKeepsWhatTheyHave() {
    Actor carl = floor.agent("carl", 5, "");
    long had = floor.arrives();
    floor.route();
    Actor dora = floor.agent("dora", 5, "");
    floor.settle(dora, new AgentSettings(5, false, Skills.NONE));

    for (Presence gone : List.of(Presence.AWAY, Presence.OFFLINE)) {
      floor.turn(carl, gone);
      long next = floor.arrives();

      assertThat(floor.route()).isZero();
      assertThat(floor.ownerOf(next)).isNull();
      assertThat(floor.ownerOf(had)).isEqualTo("carl");
    }
  }

  @Test
  void whoDoesNotServeTheSpaceOrCannotReadItIsNeverChosen() {
    Actor carl = floor.agent("carl", 5, "");
    floor.serve(carl, "members", "billing");
    long open = floor.arrives("open", Priority.NORMAL);
    long pilots = floor.arrives("pilots", Priority.NORMAL);
    long billing = floor.arrives("billing", Priority.NORMAL);

    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(billing)).isEqualTo("carl");
    assertThat(floor.ownerOf(open)).isNull();

    floor.agent("dora", 5, "");
    floor.route();
    assertThat(floor.ownerOf(open)).isEqualTo("dora");
    assertThat(floor.ownerOf(pilots)).isNull();
  }

  @Test
  void whoIsSuspendedOrNoAgentAnyMoreIsNeverChosen() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    floor.execute("update member set suspended_at = now() where id = ?", carl.id());
    floor.execute("delete from member_role where member_id = ?", dora.id());
    long followUp = floor.arrives();

    assertThat(floor.route()).isZero();
    assertThat(floor.ownerOf(followUp)).isNull();

    floor.execute("update member set suspended_at = null where id = ?", carl.id());
    assertThat(floor.route()).isEqualTo(1);
  }

  @Test
  void nobodyGetsTheirOwnThreadAndAgentsNoHiddenOne() {
    Actor carl = floor.agent("carl", 5, "");
    long own = floor.arrives(floor.thread("open", carl), Priority.NORMAL, null, null);
    long thread = floor.thread("open", samples.anna());
    long hidden = floor.arrives(thread, Priority.NORMAL, null, null);
    floor.execute("update thread set state = 'HIDDEN' where id = ?", thread);

    assertThat(floor.route()).isZero();

    Actor mona = samples.moderator();
    floor.settle(mona, new AgentSettings(5, true, Skills.NONE));
    floor.turn(mona, Presence.ONLINE);
    floor.route();
    assertThat(floor.ownerOf(own)).isEqualTo(mona.name());
    assertThat(floor.ownerOf(hidden)).isEqualTo(mona.name());
  }

  @Test
  void ruleForATagALanguageAndASentimentAsksForSkills() {
    floor.rule("Batteries", tag("battery"), needs("battery 2"));
    floor.rule("German", new RuleForm.When(null, null, "de", null, null), needs("german 3"));
    floor.rule("Angry", new RuleForm.When(null, null, null, -0.5, null), needs("calm 4"));
    floor.agent("carl", 9, "battery 1, german 5, calm 3");
    floor.agent("dora", 9, "battery 2, german 3");
    floor.agent("emil", 9, "battery 5, german 3, calm 4");

    assertThat(routed("app", null, null)).isEqualTo("carl");
    assertThat(routed("battery", null, null)).isEqualTo("dora");
    assertThat(routed("battery", "de", -0.6)).isEqualTo("emil");
    assertThat(routed("battery", "de", -0.5)).isEqualTo("dora");
    assertThat(routed("app", "de", null)).isEqualTo("carl");
    assertThat(routed("app", "en", -0.9)).isEqualTo("emil");
    floor.rule("French", new RuleForm.When(null, null, "fr", null, null), needs("french 1"));
    assertThat(routed("app", "fr", null)).isNull();
  }

  @Test
  void ruleForASpaceAndAReasonNamesTheTeamAndRaisesThePriorityOnce() {
    floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    long billing = floor.team("Billing", dora);
    floor.rule(
        "Bills",
        new RuleForm.When("billing", null, null, null, FollowUpReason.ANGRY),
        new RuleOutcome(Skills.NONE, billing, 2, null));

    long angry = floor.arrives(angry(floor.thread("billing", samples.anna())));
    long calm = floor.arrives("billing", Priority.NORMAL);
    assertThat(floor.teamOf(angry)).isEqualTo(billing);
    assertThat(floor.historyOf(angry))
        .containsExactly("OPENED:NORMAL:", "TEAM:Billing:", "PRIORITY:URGENT:");
    floor.route();

    assertThat(floor.ownerOf(angry)).isEqualTo("dora");
    assertThat(floor.ownerOf(calm)).isEqualTo("carl");
    assertThat(floor.teamOf(calm)).isNull();
    followUps().release(dora, Seen.any(angry));
    assertThat(floor.historyOf(angry)).filteredOn(line -> line.startsWith("PRIORITY")).hasSize(1);
    assertThat(floor.teamOf(angry)).isEqualTo(billing);
  }

  @Test
  void whatNobodyTakesGoesToTheOtherTeamAfterItsTimeAndNotBefore() {
    Actor carl = floor.agent("carl", 1, "");
    Actor dora = floor.agent("dora", 5, "");
    long first = floor.team("First", carl);
    long second = floor.team("Second", dora);
    floor.rule(
        "All",
        RuleForm.When.ALWAYS,
        new RuleOutcome(Skills.NONE, first, 0, new Overflow(30, second, 0)));
    floor.arrives();
    floor.route();
    long waiting = floor.arrives();

    community.clock().advance(Duration.ofMinutes(30).minusSeconds(1));
    assertThat(floor.route()).isZero();
    assertThat(floor.teamOf(waiting)).isEqualTo(first);
    community.clock().advance(Duration.ofSeconds(1));
    assertThat(floor.route()).isEqualTo(1);

    assertThat(floor.ownerOf(waiting)).isEqualTo("dora");
    assertThat(floor.teamOf(waiting)).isEqualTo(second);
    assertThat(floor.historyOf(waiting))
        .containsExactly("OPENED:NORMAL:", "TEAM:First:", "OVERFLOWED:Second:", "ASSIGNED:dora:");
    community.clock().advance(Duration.ofHours(5));
    floor.route();
    assertThat(floor.historyOf(waiting)).hasSize(4);
  }

  @Test
  void whatNobodyTakesAsksForLessSkillAfterItsTime() {
    floor.agent("carl", 5, "german 2");
    floor.rule(
        "German",
        RuleForm.When.ALWAYS,
        new RuleOutcome(Skills.of("german 4, calm 2"), null, 0, new Overflow(10, null, 2)));
    long waiting = floor.arrives();
    assertThat(floor.route()).isZero();

    community.clock().advance(Duration.ofMinutes(10));

    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(waiting)).isEqualTo("carl");
    assertThat(floor.historyOf(waiting)).contains("OVERFLOWED::");
  }

  @Test
  void releasedOneIsNotPushedRightBackButWaitsAnew() {
    Actor carl = floor.agent("carl", 5, "");
    floor.rule(
        "All",
        RuleForm.When.ALWAYS,
        new RuleOutcome(Skills.of("app 1"), null, 0, new Overflow(10, null, 1)));
    long followUp = floor.arrives();
    community.clock().advance(Duration.ofMinutes(10));
    floor.route();
    assertThat(floor.ownerOf(followUp)).isEqualTo("carl");
    floor.settle(carl, new AgentSettings(5, true, Skills.of("app 1")));

    followUps().release(carl, Seen.any(followUp));

    assertThat(floor.route()).isZero();
    assertThat(community.get(RoutingService.class).takeNext(carl, null)).isEmpty();
    community.clock().advance(Duration.ofMinutes(9));
    assertThat(floor.route()).isZero();
    community.clock().advance(Duration.ofMinutes(1));
    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(followUp)).isEqualTo("carl");
  }

  @Test
  void reopenedOneStaysWithItsOwnerOrWaitsWhenTheyHaveEnough() {
    Actor carl = floor.agent("carl", 1, "");
    long first = floor.arrives();
    floor.route();
    finish(carl, first);
    followUps().reopen(carl, Seen.any(first), "Not solved");
    assertThat(floor.ownerOf(first)).isEqualTo("carl");
    finish(carl, first);
    long second = floor.arrives();
    floor.route();
    assertThat(floor.ownerOf(second)).isEqualTo("carl");

    followUps().reopen(samples.moderator(), Seen.any(first), "Not solved");

    assertThat(floor.ownerOf(first)).isNull();
    assertThat(floor.route()).isZero();
    finish(carl, second);
    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(first)).isEqualTo("carl");
  }

  @Test
  void byHandNobodyIsGivenTooManyNorWhatTheyCannotDo() {
    Actor carl = floor.agent("carl", 1, "app 1");
    Actor dora = floor.agent("dora", 5, "");
    floor.rule("All", RuleForm.When.ALWAYS, needs("app 1"));
    long first = floor.arrives();
    long second = floor.arrives();

    followUps().assign(samples.moderator(), Seen.any(first), carl.id());
    assertThatThrownBy(() -> followUps().assign(carl, Seen.any(second), carl.id()))
        .isInstanceOf(Conflict.class)
        .hasMessage("routing.full");
    assertThatThrownBy(() -> followUps().assign(carl, Seen.any(second), dora.id()))
        .isInstanceOf(Conflict.class)
        .hasMessage("routing.unskilled");
    assertThat(floor.ownerOf(second)).isNull();
    assertThat(floor.historyOf(second)).containsExactly("OPENED:NORMAL:");

    followUps().assign(samples.moderator(), Seen.any(second), samples.moderator().id());
    assertThat(floor.ownerOf(second)).isEqualTo(samples.moderator().name());
  }

  @Test
  void itHappensAtOnceWhenOneComesAnAgentComesOrHasRoomAgain() {
    long first = floor.arrives();
    Actor carl = floor.agent("carl", 1, "");
    hear();
    assertThat(floor.ownerOf(first)).as("came online").isEqualTo("carl");

    long second = floor.arrives();
    hear();
    assertThat(floor.ownerOf(second)).as("nobody has room").isNull();
    finish(carl, first);
    hear();
    assertThat(floor.ownerOf(second)).as("has room again").isEqualTo("carl");

    floor.agent("dora", 5, "");
    hear();
    long third = floor.arrives();
    hear();
    assertThat(floor.ownerOf(third)).as("opened").isEqualTo("dora");
  }

  @Test
  void whatNobodyCanDoHoldsUpNothingBehindIt() {
    floor.rule("Urgent ones", tag("battery"), needs("battery 5"));
    for (int i = 0; i < 250; i++) {
      floor.arrives(floor.thread("open", samples.anna(), "battery"), Priority.URGENT, null, null);
    }
    long last = floor.arrives("open", Priority.LOW);
    floor.agent("carl", 5, "battery 4");

    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(last)).isEqualTo("carl");
  }

  @Test
  void moderatorsAreRoutedToWhenTheyAreAgents() {
    Actor mona = samples.actor("mona.moderator", Role.MODERATOR);
    floor.settle(mona, new AgentSettings(1, true, Skills.NONE));
    long followUp = floor.arrives();
    assertThat(floor.route()).as("offline at first").isZero();
    floor.turn(mona, Presence.ONLINE);

    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(followUp)).isEqualTo("mona.moderator");
  }

  private static String routed(String tag, String language, Double sentiment) {
    long followUp =
        floor.arrives(
            floor.thread("open", samples.anna(), tag), Priority.NORMAL, language, sentiment);
    floor.route();
    return floor.ownerOf(followUp);
  }

  private static Cause angry(long thread) {
    return new Cause(
        thread,
        null,
        FollowUpReason.ANGRY,
        Priority.NORMAL,
        null,
        null,
        community.clock().instant());
  }

  private static RuleForm.When tag(String name) {
    return new RuleForm.When(null, name, null, null, null);
  }

  private static RuleOutcome needs(String skills) {
    return new RuleOutcome(Skills.of(skills), null, 0, null);
  }

  private static void finish(Actor agent, long followUp) {
    followUps().finish(agent, Seen.any(followUp), "Solved");
  }

  private static void hear() {
    community.get(EventPump.class).deliverDue();
  }

  private static FollowUpService followUps() {
    return community.get(FollowUpService.class);
  }
}
