package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.parley.community.thread.PostRef;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaPhase;

class FollowUpAlarmsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  Actor mona;
  PostRef thread;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void aQuestion() {
    alex = world.samples.agent();
    mona = world.samples.moderator();
    thread = world.samples.question(world.samples.anna());
    world.execute("update follow_up set next_alarm_at = null");
    world.go(DayOfWeek.WEDNESDAY, "10:00");
  }

  @Test
  void thirtyMinutesFromFriday1650AreOverOnMonday0920Exactly() {
    world.go(DayOfWeek.FRIDAY, "16:50");
    Instant friday = world.now();
    long id = world.open(thread, Priority.URGENT);

    assertThat(world.row(id).response().dueAt())
        .isEqualTo(friday.plus(Duration.ofDays(3)).minus(Duration.ofMinutes(7 * 60 + 30)));
    world.go(DayOfWeek.MONDAY, "09:19");
    world.later(Duration.ofSeconds(59));
    world.ring();
    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.AT_RISK);
    assertThat(world.row(id).response().breachedAt()).isNull();

    world.later(Duration.ofSeconds(1));
    world.ring();

    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.BREACHED);
    assertThat(world.row(id).response().breachedAt()).isEqualTo(world.now());
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.WARNED, Deed.BREACHED);
  }

  @Test
  void warningAndBreachComeOnceEachHoweverManyLook() throws Exception {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      long id = world.open(world.samples.question(world.samples.anna()), Priority.HIGH);
      world.service().assign(alex, Seen.any(id), alex.id());
      world.notes().watch(mona, id);
      ids.add(id);
    }

    world.later(Duration.ofMinutes(45));
    twoWorkers();
    world.later(Duration.ofMinutes(15));
    twoWorkers();
    twoWorkers();
    world.deliver();

    for (long id : ids) {
      assertThat(world.deeds(id))
          .containsExactly(Deed.OPENED, Deed.ASSIGNED, Deed.WARNED, Deed.BREACHED, Deed.PRIORITY);
      assertThat(world.row(id).priority()).isEqualTo(Priority.URGENT);
      for (Actor told : List.of(alex, mona)) {
        assertThat(toldOf(id, told))
            .containsExactly("FOLLOW_UP_RESPONSE_WARNED", "FOLLOW_UP_RESPONSE_BREACHED");
      }
    }
  }

  @Test
  void breachRaisesThePriorityOneStepAndLeavesTheClocks() {
    long id = world.open(thread, Priority.NORMAL);
    Instant resolutionDue = world.row(id).resolution().dueAt();
    world.later(Duration.ofHours(4));

    world.ring();

    assertThat(world.row(id).priority()).isEqualTo(Priority.HIGH);
    assertThat(world.row(id).resolution().dueAt()).isEqualTo(resolutionDue);
    assertThat(world.view(id).history())
        .extracting(line -> line.deed(), line -> line.before(), line -> line.after())
        .contains(tuple(Deed.BREACHED, "", "RESPONSE"), tuple(Deed.PRIORITY, "NORMAL", "HIGH"));
  }

  @Test
  void nothingPressesMoreThanUrgent() {
    long id = world.open(thread, Priority.URGENT);
    world.later(Duration.ofHours(5));

    world.ring();

    assertThat(world.row(id).priority()).isEqualTo(Priority.URGENT);
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.BREACHED, Deed.BREACHED);
  }

  @Test
  void whatWaitsForTheCustomerRingsNever() {
    long id = world.assigned(thread);
    world.service().waitForCustomer(alex, Seen.any(id));
    world.later(Duration.ofDays(30));

    assertThat(world.ring()).isZero();
    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.PAUSED);
  }

  @Test
  void whatIsDoneRingsNever() {
    long id = world.assigned(thread);
    world.service().finish(alex, Seen.any(id), "Done");
    world.later(Duration.ofDays(30));

    assertThat(world.ring()).isZero();
    assertThat(world.row(id).resolution().phase()).isEqualTo(SlaPhase.MET);
  }

  @Test
  void whoNoLongerServesTheSpaceIsNotTold() {
    long id = world.assigned(thread);
    world.notes().watch(mona, id);
    world.execute("delete from agent_space");
    world.execute(
        "insert into agent_space select ?, id from space where slug = 'members'", alex.id());
    world.later(Duration.ofHours(4));
    world.ring();
    world.deliver();
    world.execute("delete from agent_space");

    assertThat(toldOf(id, alex)).isEmpty();
    assertThat(toldOf(id, mona)).containsExactly("FOLLOW_UP_RESPONSE_BREACHED");
  }

  @Test
  void whoGetsAFollowUpFromSomebodyElseIsToldAndWhoTakesItIsNot() {
    long id = world.open(thread, Priority.NORMAL);
    world.service().assign(alex, Seen.any(id), alex.id());
    Actor aino = world.agent("aino.agent");
    world.service().assign(alex, Seen.any(id), aino.id());
    world.deliver();

    assertThat(toldOf(id, alex)).isEmpty();
    assertThat(toldOf(id, aino)).containsExactly("FOLLOW_UP_ASSIGNED");
  }

  private static List<String> toldOf(long id, Actor member) {
    return world.words(
        """
        select detail from notification where member_id = ? and path = ?
        order by created_at, id""",
        member.id(),
        "/work/" + id);
  }

  private static void twoWorkers() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> work = world::ring;
      for (Future<Integer> run : workers.invokeAll(List.of(work, work))) {
        run.get();
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
