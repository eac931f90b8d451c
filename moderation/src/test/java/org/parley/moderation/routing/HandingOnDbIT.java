package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.Priority;

/** What agents do themselves: take the next one, and hand one on. */
class HandingOnDbIT {

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
  void takesTheMostPressingOneThatSuits() {
    Actor carl = floor.agent("carl", 5, "german 3");
    floor.turn(carl, Presence.AWAY);
    floor.serve(carl, "open", "billing");
    long team = floor.team("Billing", floor.agent("dora", 5, ""));
    floor.rule(
        "Bills",
        new RuleForm.When("billing", null, null, null, null),
        new RuleOutcome(Skills.NONE, team, 0, null));
    floor.rule("German", language("de"), needs("german 4"));
    floor.arrives("billing", Priority.URGENT);
    floor.arrives("members", Priority.URGENT);
    floor.arrives(floor.thread("open", samples.anna()), Priority.URGENT, "de", null);
    long normal = floor.arrives();
    long high = floor.arrives("open", Priority.HIGH);

    assertThat(take(carl)).contains(high);
    assertThat(take(carl)).contains(normal);
    assertThat(take(carl)).isEmpty();
    assertThat(floor.ownerOf(high)).isEqualTo("carl");
    assertThat(floor.historyOf(high)).contains("ASSIGNED:carl:");
  }

  @Test
  void sameKeyTwiceTakesOne() {
    Actor carl = floor.agent("carl", 5, "");
    floor.arrives();
    floor.arrives();

    Optional<Long> first = routing().takeNext(carl, "click-1");

    assertThat(routing().takeNext(carl, "click-1")).isPresent().isEqualTo(first);
    assertThat(routing().takeNext(carl, "click-2")).isPresent().isNotEqualTo(first);
  }

  @Test
  void whoHoldsEnoughTakesNoMore() {
    Actor carl = floor.agent("carl", 1, "");
    floor.arrives();
    long second = floor.arrives();
    take(carl);

    assertThatThrownBy(() -> take(carl))
        .isInstanceOf(Conflict.class)
        .hasMessage("routing.full-self");
    assertThat(floor.ownerOf(second)).isNull();
  }

  @Test
  void onlyAgentsTake() {
    floor.arrives();

    for (Actor actor :
        List.of(
            Actor.visitor(),
            Actor.operator(),
            samples.anna(),
            samples.agent(),
            samples.actor("paul.product", Role.PRODUCT))) {
      assertThatThrownBy(() -> take(actor)).isInstanceOf(NotAllowed.class).hasMessage("agent.only");
    }
    Actor former = floor.agent("dora", 5, "");
    assertThatThrownBy(
            () -> take(new Actor(former.id(), former.name(), Set.of(Role.MEMBER), Set.of())))
        .isInstanceOf(NotAllowed.class);
    assertRefused(() -> routing().takeNext(former, " "), "key", "key.invalid");
    assertRefused(() -> routing().takeNext(former, "k".repeat(101)), "key", "key.invalid");
  }

  @Test
  void ofManyWhoTakeAtOnceEachGetsAnother() throws Exception {
    List<Actor> agents =
        List.of(floor.agent("carl", 3, ""), floor.agent("dora", 3, ""), floor.agent("emil", 3, ""));
    for (int i = 0; i < 9; i++) {
      floor.arrives();
    }
    Set<Long> taken = new HashSet<>();
    for (int round = 0; round < 3; round++) {
      List<Callable<Optional<Long>>> calls =
          agents.stream().<Callable<Optional<Long>>>map(agent -> () -> take(agent)).toList();
      for (Future<Optional<Long>> call : atOnce(calls)) {
        call.get().ifPresent(taken::add);
      }
    }

    assertThat(taken).hasSize(9);
  }

  @Test
  void doubleClickAtOnceTakesOne() throws Exception {
    Actor carl = floor.agent("carl", 8, "");
    for (int i = 0; i < 8; i++) {
      floor.arrives();
    }
    Set<Optional<Long>> taken = new HashSet<>();
    Callable<Optional<Long>> click = () -> routing().takeNext(carl, "one-click");
    for (Future<Optional<Long>> call : atOnce(Collections.nCopies(6, click))) {
      taken.add(call.get());
    }

    assertThat(taken).hasSize(1);
  }

  @Test
  void handsOnToAnAgentWithANote() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 1, "");
    floor.turn(dora, Presence.AWAY);
    long followUp = floor.arrives();
    floor.route();

    routing().transferToAgent(carl, Seen.any(followUp), dora.id(), " Speaks Danish ");
    routing().transferToAgent(carl, Seen.any(followUp), dora.id(), " Speaks Danish ");

    assertThat(floor.ownerOf(followUp)).isEqualTo("dora");
    assertThat(floor.historyOf(followUp))
        .containsExactly("OPENED:NORMAL:", "ASSIGNED:carl:", "ASSIGNED:dora:Speaks Danish");
  }

  @Test
  void nobodyIsHandedWhatTheyCannotTake() {
    floor.rule("All", RuleForm.When.ALWAYS, needs("app 2"));
    Actor carl = floor.agent("carl", 5, "app 2");
    final Actor full = floor.agent("full", 1, "app 2");
    final Actor unskilled = floor.agent("unskilled", 5, "app 1");
    final Actor offline = floor.agent("offline", 5, "app 2");
    final Actor elsewhere = floor.agent("elsewhere", 5, "app 2");
    floor.serve(elsewhere, "billing");
    floor.turn(offline, Presence.OFFLINE);
    long followUp = floor.arrives();
    take(carl);
    floor.arrives();
    take(full);

    assertConflict(() -> hand(carl, followUp, full), "routing.full");
    assertConflict(() -> hand(carl, followUp, unskilled), "routing.unskilled");
    assertConflict(() -> hand(carl, followUp, offline), "routing.offline");
    assertRefused(() -> hand(carl, followUp, elsewhere), "agent", "follow-up.agent");
    assertRefused(() -> hand(carl, followUp, samples.moderator()), "agent", "agent.not-found");
    assertRefused(() -> hand(carl, followUp, samples.anna()), "agent", "agent.not-found");
    assertRefused(
        () -> routing().transferToAgent(carl, Seen.any(followUp), 0, null),
        "agent",
        "agent.not-found");
    assertThat(floor.ownerOf(followUp)).isEqualTo("carl");
  }

  @Test
  void onlyWhoWorksOnItHandsItOn() {
    Actor carl = floor.agent("carl", 5, "");
    Actor elsewhere = floor.agent("elsewhere", 5, "");
    floor.serve(elsewhere, "billing");
    long team = floor.team("First");
    long followUp = floor.arrives();
    take(carl);

    for (Actor actor : List.of(Actor.visitor(), samples.anna(), Actor.operator())) {
      assertThatThrownBy(() -> hand(actor, followUp, carl)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> give(actor, followUp, team)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> hand(elsewhere, followUp, elsewhere))
        .isInstanceOf(NotFound.class)
        .hasMessage("follow-up.not-found");
    assertThatThrownBy(() -> give(elsewhere, followUp, team)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> hand(carl, 0, elsewhere)).isInstanceOf(NotFound.class);
    assertThat(floor.historyOf(followUp)).containsExactly("OPENED:NORMAL:", "ASSIGNED:carl:");
  }

  @Test
  void whoActsOnWhatHasChangedIsToldByWhom() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    long followUp = floor.arrives();
    Seen seen = new Seen(followUp, floor.versionOf(followUp));
    hand(carl, followUp, carl);

    assertThatThrownBy(() -> routing().transferToAgent(dora, seen, dora.id(), null))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.code()).isEqualTo("follow-up.changed");
              assertThat(conflict.arguments()).containsExactly("Carl");
            });
  }

  @Test
  void doneOnesAndBadNotesAreRefused() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    long team = floor.team("First", dora);
    long followUp = floor.arrives();
    hand(carl, followUp, carl);

    assertRefused(
        () -> routing().transferToAgent(carl, Seen.any(followUp), dora.id(), "a".repeat(4_001)),
        "note",
        "note.too-long");
    assertRefused(
        () -> routing().transferToTeam(carl, Seen.any(followUp), team, "half \ud83d"),
        "note",
        "note.lone-surrogate");
    assertRefused(() -> give(carl, followUp, 0), "team", "team.not-found");
    community.get(FollowUpService.class).finish(carl, Seen.any(followUp), "");
    assertConflict(() -> hand(carl, followUp, dora), "follow-up.state-done");
    assertConflict(() -> give(carl, followUp, team), "follow-up.state-done");
  }

  @Test
  void handsOnToATeamWithANoteAndDoesNotGetItBack() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    floor.turn(dora, Presence.OFFLINE);
    long team = floor.team("Second", carl, dora);
    long followUp = floor.arrives();
    floor.route();

    routing().transferToTeam(carl, Seen.any(followUp), team, "Needs a lawyer");
    routing().transferToTeam(carl, Seen.any(followUp), team, "Needs a lawyer");

    assertThat(floor.ownerOf(followUp)).isNull();
    assertThat(floor.teamOf(followUp)).isEqualTo(team);
    assertThat(floor.route()).isZero();
    assertThat(take(carl)).isEmpty();
    floor.turn(dora, Presence.ONLINE);
    assertThat(floor.route()).isEqualTo(1);
    assertThat(floor.ownerOf(followUp)).isEqualTo("dora");
    assertThat(floor.historyOf(followUp))
        .containsExactly(
            "OPENED:NORMAL:",
            "ASSIGNED:carl:",
            "TEAM:Second:Needs a lawyer",
            "RELEASED::",
            "ASSIGNED:dora:");
  }

  @Test
  void everybodysQueueIsATeamOfAll() {
    Actor carl = floor.agent("carl", 5, "");
    Actor dora = floor.agent("dora", 5, "");
    long team = floor.team("Second", dora);
    long followUp = floor.arrives();
    give(carl, followUp, team);
    assertThat(take(carl)).isEmpty();

    routing().transferToTeam(dora, Seen.any(followUp), null, null);

    assertThat(floor.teamOf(followUp)).isNull();
    assertThat(take(carl)).contains(followUp);
  }

  private static <T> List<Future<T>> atOnce(List<Callable<T>> calls) throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(calls.size());
    try {
      return crowd.invokeAll(calls);
    } finally {
      crowd.shutdownNow();
    }
  }

  private static Optional<Long> take(Actor agent) {
    return routing().takeNext(agent, null);
  }

  private static void hand(Actor actor, long followUp, Actor agent) {
    routing().transferToAgent(actor, Seen.any(followUp), agent.id(), null);
  }

  private static void give(Actor actor, long followUp, long team) {
    routing().transferToTeam(actor, Seen.any(followUp), team, null);
  }

  private static RuleForm.When language(String language) {
    return new RuleForm.When(null, null, language, null, null);
  }

  private static RuleOutcome needs(String skills) {
    return new RuleOutcome(Skills.of(skills), null, 0, null);
  }

  private static RoutingService routing() {
    return community.get(RoutingService.class);
  }

  private static void assertConflict(ThrowingCallable call, String code) {
    assertThatThrownBy(call).isInstanceOf(Conflict.class).hasMessage(code);
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
