package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.moderation.sla.Priority;

/** Who hears of a follow-up that is late while nobody has it. */
class UnownedAlarmsDbIT {

  private static final String WARNED = "FOLLOW_UP_RESPONSE_WARNED";
  private static final String BREACHED = "FOLLOW_UP_RESPONSE_BREACHED";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  Actor aino;
  Actor mona;
  long followUp;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void oneThatNobodyHas() {
    alex = world.samples.agent();
    aino = world.agent("aino.agent");
    mona = world.samples.moderator();
    world.execute("delete from agent_space");
    world.execute("update follow_up set team_id = null, next_alarm_at = null");
    world.execute("delete from team");
    world.execute("delete from agent");
    world.go(DayOfWeek.WEDNESDAY, "10:00");
    followUp = world.open(world.samples.question(world.samples.anna()), Priority.HIGH);
  }

  @Test
  void whoIsThereIsWarnedAndWhoKeepsOrderHearsThatItIsLateEachOnce() throws Exception {
    agent(alex, "ONLINE");
    agent(aino, "AWAY");

    ring(Duration.ofMinutes(45));
    ring(Duration.ofMinutes(15));
    ring(Duration.ZERO);

    assertThat(told(alex)).containsExactly(WARNED, BREACHED);
    assertThat(told(aino)).isEmpty();
    assertThat(told(mona)).containsExactly(BREACHED);
    assertThat(told(world.samples.administrator())).containsExactly(BREACHED);
    assertThat(told(world.samples.anna())).isEmpty();
  }

  @Test
  void ofATeamOnlyItsOwnAreWarned() throws Exception {
    agent(alex, "ONLINE");
    agent(aino, "ONLINE");
    team(aino);

    ring(Duration.ofMinutes(45));

    assertThat(told(alex)).isEmpty();
    assertThat(told(aino)).containsExactly(WARNED);
    assertThat(told(mona)).isEmpty();
  }

  @Test
  void whereNobodyOfTheTeamIsThereWhoKeepsOrderIsWarned() throws Exception {
    agent(alex, "ONLINE");
    agent(aino, "OFFLINE");
    team(aino);

    ring(Duration.ofMinutes(45));

    assertThat(told(alex)).isEmpty();
    assertThat(told(aino)).isEmpty();
    assertThat(told(mona)).containsExactly(WARNED);
  }

  @Test
  void whoDoesNotServeTheSpaceHearsNothing() throws Exception {
    agent(alex, "ONLINE");
    world.execute(
        "insert into agent_space select ?, id from space where slug = 'billing'", alex.id());

    ring(Duration.ofMinutes(60));

    assertThat(told(alex)).isEmpty();
    assertThat(told(mona)).containsExactly(BREACHED);
  }

  @Test
  void ofOneThatSomebodyHasOnlyTheyAreTold() throws Exception {
    agent(alex, "ONLINE");
    agent(aino, "ONLINE");
    world.service().assign(alex, Seen.any(followUp), alex.id());

    ring(Duration.ofMinutes(60));

    assertThat(told(alex)).containsExactly(BREACHED);
    assertThat(told(aino)).isEmpty();
    assertThat(told(mona)).isEmpty();
  }

  private static void agent(Actor member, String presence) {
    world.execute(
        """
        insert into agent (member_id, capacity, is_pushed, presence, presence_since)
        values (?, 5, false, ?, now())""",
        member.id(),
        presence);
  }

  private void team(Actor member) {
    world.execute("insert into team (id, name) values (4711, 'Night')");
    world.execute("insert into team_member values (4711, ?)", member.id());
    world.execute("update follow_up set team_id = 4711 where id = ?", followUp);
  }

  private static void ring(Duration later) throws Exception {
    world.later(later);
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> work = world::ring;
      for (Future<Integer> run : workers.invokeAll(List.of(work, work))) {
        run.get();
      }
    } finally {
      workers.shutdownNow();
    }
    world.deliver();
  }

  private List<String> told(Actor member) {
    return world.words(
        "select detail from notification where member_id = ? and path = ? order by created_at, id",
        member.id(),
        "/work/" + followUp);
  }
}
