package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.followup.FollowUpService;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.sla.Priority;

/**
 * Five hundred follow-ups arrive, and four workers at once push, take, hand on, release, finish and
 * reopen them while agents come and go: nobody ever gets too much or what they cannot do, and
 * nothing is lost.
 */
class CrowdDbIT {

  private static final int ARRIVALS = 500;
  private static final int WORKERS = 4;
  private static final int AGENTS = 12;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Floor floor;

  private final long seed = System.nanoTime();
  private final AtomicInteger left = new AtomicInteger(ARRIVALS);
  private final List<Long> opened = new CopyOnWriteArrayList<>();
  private final Map<Long, Wish> wishes = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> refused = new ConcurrentHashMap<>();
  private final AtomicInteger done = new AtomicInteger();
  private final Map<Long, Colleague> colleagues = new ConcurrentHashMap<>();
  private final List<Actor> agents = new ArrayList<>();
  private final List<Long> teams = new ArrayList<>();

  /** What a follow-up asks for, in words of the test's own. */
  private record Wish(String space, boolean isBattery, boolean isGerman, boolean isAngry) {

    boolean isGrantedBy(Colleague colleague, boolean hasOverflowed) {
      return colleague.serves(space)
          && (!isBattery || colleague.level("battery") >= 2)
          && (!isGerman || colleague.level("german") >= 3)
          && (!isAngry
              || colleague.level("calm") >= (hasOverflowed && !space.equals("billing") ? 1 : 3));
    }
  }

  private record Colleague(Map<String, Integer> skills, List<String> spaces, List<String> teams) {

    int level(String skill) {
      return skills.getOrDefault(skill, 0);
    }

    boolean serves(String space) {
      return spaces.isEmpty() || spaces.contains(space);
    }
  }

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    floor = new Floor(community, samples);
  }

  @Test
  void nobodyGetsTooMuchOrWhatTheyCannotDoAndNothingIsLost() throws Exception {
    System.out.println("Routing crowd, seed " + seed);
    Audit audit = new Audit(Jdbi.create(community.dataSource()));
    hire(new Random(seed));
    rules();
    audit.begin();

    work();

    assertThat(opened).doesNotHaveDuplicates().hasSize(ARRIVALS);
    assertNothingIsLost(audit);
    drain();
    assertThat(audit.count("select count(*) from follow_up where state = 'DONE'"))
        .as("seed %d: all are done in the end", seed)
        .isEqualTo(ARRIVALS);
    List<Audit.Given> given = audit.replay();
    assertThat(given)
        .as("seed %d: nobody got what they cannot do", seed)
        .isNotEmpty()
        .filteredOn(one -> !isRight(one))
        .isEmpty();
    assertThat(audit.watched()).as("every commit was watched").isGreaterThanOrEqualTo(given.size());
    assertThat(given.stream().filter(Audit.Given::isPush)).hasSizeGreaterThan(100);
    assertThat(given.stream().filter(one -> !one.isPush())).hasSizeGreaterThan(50);
    assertThat(given.stream().filter(Audit.Given::hasOverflowed)).isNotEmpty();
    System.out.println(
        "Routing crowd: " + given.size() + " assignments, " + done + " acts, refused " + refused);
  }

  private boolean isRight(Audit.Given given) {
    Colleague colleague = colleagues.get(given.agent());
    boolean isInTeam = given.team().isEmpty() || colleague.teams().contains(given.team());
    return wishes.get(given.followUp()).isGrantedBy(colleague, given.hasOverflowed())
        && (isInTeam || !given.isPush());
  }

  private void hire(Random dice) {
    teams.add(floor.team("Bills"));
    teams.add(floor.team("Rest"));
    for (int i = 0; i < AGENTS; i++) {
      Map<String, Integer> skills =
          Map.of(
              "battery", 1 + dice.nextInt(3),
              "german", 2 + dice.nextInt(3),
              "calm", 1 + dice.nextInt(4));
      List<String> spaces = dice.nextInt(3) > 0 ? List.of() : List.of("open", "billing");
      Actor agent = floor.agent("agent-" + i, 1 + dice.nextInt(4), new Skills(skills).text());
      floor.serve(agent, spaces.toArray(new String[0]));
      List<String> teamNames = dice.nextBoolean() ? List.of("Bills", "Rest") : List.of("Rest");
      teamNames.forEach(team -> join(agent, team));
      agents.add(agent);
      colleagues.put(agent.id(), new Colleague(skills, spaces, teamNames));
    }
  }

  private void join(Actor agent, String team) {
    community
        .get(TeamService.class)
        .join(samples.administrator(), teams.get(team.equals("Bills") ? 0 : 1), agent.name());
  }

  private void rules() {
    floor.rule(
        "Battery",
        new RuleForm.When(null, "battery", null, null, null),
        new RuleOutcome(Skills.of("battery 2"), null, 0, null));
    floor.rule(
        "German",
        new RuleForm.When(null, null, "de", null, null),
        new RuleOutcome(Skills.of("german 3"), null, 0, null));
    floor.rule(
        "Bills",
        new RuleForm.When("billing", null, null, null, null),
        new RuleOutcome(Skills.NONE, teams.get(0), 1, new Overflow(20, teams.get(1), 2)));
    floor.rule(
        "Angry",
        new RuleForm.When(null, null, null, -0.5, null),
        new RuleOutcome(Skills.of("calm 3"), null, 1, new Overflow(30, null, 2)));
  }

  private void work() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Callable<Void>> workers = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        Random dice = new Random(seed + i);
        workers.add(
            () -> {
              while (left.get() > 0) {
                act(dice);
              }
              return null;
            });
      }
      for (Future<Void> worker : crowd.invokeAll(workers)) {
        worker.get();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  private void act(Random dice) {
    try {
      step(dice);
      done.incrementAndGet();
    } catch (Problem problem) {
      refused.computeIfAbsent(problem.code(), code -> new AtomicInteger()).incrementAndGet();
    }
  }

  private void step(Random dice) {
    switch (dice.nextInt(16)) {
      case 0, 1, 2 -> arrive(dice);
      case 3, 4 -> floor.route();
      case 5, 6, 7 -> community.get(RoutingService.class).takeNext(any(agents, dice), null);
      case 8, 9, 10 -> byOwner(dice, owned -> finish(owned.owner(), owned.id()));
      case 11 -> floor.turn(any(agents, dice), any(List.of(Presence.values()), dice));
      case 12 -> handToAgent(dice);
      case 13 ->
          byOwner(
              dice,
              owned ->
                  community
                      .get(RoutingService.class)
                      .transferToTeam(
                          owned.owner(), Seen.any(owned.id()), any(teams, dice), "For you"));
      case 14 -> sometimes(dice);
      default -> community.clock().advance(Duration.ofSeconds(dice.nextInt(120)));
    }
  }

  private void sometimes(Random dice) {
    if (opened.isEmpty()) {
      return;
    }
    Seen seen = Seen.any(any(opened, dice));
    switch (dice.nextInt(5)) {
      case 0 -> followUps().release(samples.moderator(), seen);
      case 1 -> followUps().reopen(samples.moderator(), seen, "Not solved");
      case 2 -> followUps().waitForCustomer(samples.moderator(), seen);
      case 3 -> followUps().assign(samples.moderator(), seen, any(agents, dice).id());
      default -> community.get(EventPump.class).deliverDue();
    }
  }

  private void arrive(Random dice) {
    if (left.getAndDecrement() <= 0) {
      return;
    }
    Wish wish =
        new Wish(
            any(List.of("open", "members", "billing"), dice),
            dice.nextInt(3) == 0,
            dice.nextInt(3) == 0,
            dice.nextInt(4) == 0);
    String[] tags = wish.isBattery() ? new String[] {"battery", "app"} : new String[] {"app"};
    long followUp =
        floor.arrives(
            floor.thread(wish.space(), samples.anna(), tags),
            any(List.of(Priority.values()), dice),
            wish.isGerman() ? "de" : "en",
            wish.isAngry() ? -0.7 : 0.1);
    wishes.put(followUp, wish);
    opened.add(followUp);
  }

  private void handToAgent(Random dice) {
    Actor agent = any(agents, dice);
    byOwner(
        dice,
        owned ->
            community
                .get(RoutingService.class)
                .transferToAgent(owned.owner(), Seen.any(owned.id()), agent.id(), "You know this"));
  }

  private record Owned(long id, Actor owner) {}

  private interface Deed {
    void with(Owned owned);
  }

  private void byOwner(Random dice, Deed deed) {
    if (!opened.isEmpty()) {
      long followUp = any(opened, dice);
      Optional.ofNullable(floor.ownerOf(followUp))
          .flatMap(name -> agents.stream().filter(agent -> agent.name().equals(name)).findFirst())
          .ifPresent(owner -> deed.with(new Owned(followUp, owner)));
    }
  }

  private void assertNothingIsLost(Audit audit) {
    assertThat(
            audit.count(
                """
                select count(*) from follow_up f
                where f.state = 'NEW' and f.owner_id is null
                      and exists (select 1 from follow_up_route r where r.follow_up_id = f.id)
                   or f.state in ('ASSIGNED', 'WAITING') and f.owner_id is not null
                   or f.state = 'DONE'"""))
        .as("seed %d: each waits in a queue, is somebody's, or is done", seed)
        .isEqualTo(ARRIVALS);
    assertThat(
            audit.count(
                """
                select count(*) from agent a where a.capacity < (
                  select count(*) from follow_up f
                  where f.owner_id = a.member_id and f.state in ('ASSIGNED', 'WAITING'))"""))
        .as("seed %d: nobody holds too many at the end", seed)
        .isZero();
  }

  /** Somebody who can do everything comes, and everybody works until nothing is left. */
  private void drain() {
    Map<String, Integer> all = Map.of("battery", 5, "german", 5, "calm", 5);
    Actor expert = floor.agent("expert", 50, new Skills(all).text());
    List.of("Bills", "Rest").forEach(team -> join(expert, team));
    agents.add(expert);
    colleagues.put(expert.id(), new Colleague(all, List.of(), List.of("Bills", "Rest")));
    for (int round = 0; round < ARRIVALS; round++) {
      for (long followUp : opened) {
        String owner = floor.ownerOf(followUp);
        agents.stream()
            .filter(agent -> agent.name().equals(owner))
            .forEach(agent -> finishIfOpen(agent, followUp));
      }
      if (floor.route() == 0) {
        return;
      }
    }
  }

  private void finishIfOpen(Actor agent, long followUp) {
    try {
      finish(agent, followUp);
    } catch (Problem problem) {
      assertThat(problem.code()).isEqualTo("follow-up.state-done");
    }
  }

  private static void finish(Actor agent, long followUp) {
    followUps().finish(agent, Seen.any(followUp), "Solved");
  }

  private static FollowUpService followUps() {
    return community.get(FollowUpService.class);
  }

  private static <T> T any(List<T> list, Random dice) {
    return list.get(dice.nextInt(list.size()));
  }
}
