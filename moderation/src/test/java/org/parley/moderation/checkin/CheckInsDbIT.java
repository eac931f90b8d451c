package org.parley.moderation.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.thread.PostRef;
import org.parley.moderation.followup.FollowUpWorld;

class CheckInsDbIT {

  private static final String DUE = "CHECK_IN_DUE";
  private static final String LATE = "CHECK_IN_LATE";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;
  Actor mona;
  Actor admin;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void nothingIsScheduled() {
    alex = world.samples.agent();
    mona = world.samples.moderator();
    admin = world.samples.administrator();
    world.execute("delete from check_in");
    world.execute("delete from check_in_schedule");
    world.execute("delete from agent_space");
    world.execute("delete from notification");
    world.go(DayOfWeek.WEDNESDAY, "10:00");
  }

  @Test
  void thirtyMinutesFromFriday1650AreDueOnMonday0920Exactly() {
    world.go(DayOfWeek.FRIDAY, "16:50");
    Instant friday = world.now();
    schedule("open", 30);

    assertThat(of(alex, "open").schedule().dueAt())
        .isEqualTo(friday.plus(Duration.ofDays(3)).minus(Duration.ofMinutes(7 * 60 + 30)));
    world.go(DayOfWeek.MONDAY, "09:19");
    assertThat(ring()).isZero();
    assertThat(of(alex, "open").schedule().phase()).isEqualTo(CheckInPhase.ON_TIME);

    world.later(Duration.ofMinutes(1));

    assertThat(ring()).isEqualTo(1);
    assertThat(of(alex, "open").schedule().phase()).isEqualTo(CheckInPhase.DUE);
    assertThat(told(alex)).containsExactly(DUE);
    assertThat(told(mona)).isEmpty();
  }

  @Test
  void whoeverLooksMovesTheTimeForAll() {
    schedule("open", 60);
    world.later(Duration.ofMinutes(50));
    checkIn(alex, "open", null);
    CheckInView seen = of(mona, "open");

    assertThat(seen.last().by().name()).isEqualTo(alex.name());
    assertThat(seen.last().at()).isEqualTo(world.now());
    assertThat(seen.schedule().dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(60)));
    world.later(Duration.ofMinutes(59));
    assertThat(ring()).isZero();
  }

  @Test
  void ofOneDueTimeEveryoneIsToldOnceAndWhoKeepsOrderWhenItIsLate() throws Exception {
    Actor aino = world.agent("aino.agent");
    for (String space : List.of("open", "billing", "members")) {
      schedule(space, 60);
    }
    world.later(Duration.ofMinutes(60));
    assertThat(twoWorkers()).isEqualTo(3);
    world.later(Duration.ofMinutes(29));
    assertThat(twoWorkers()).isZero();
    assertThat(told(mona)).isEmpty();
    world.later(Duration.ofMinutes(1));
    assertThat(twoWorkers()).isEqualTo(3);
    world.later(Duration.ofDays(20));
    assertThat(twoWorkers()).isZero();

    for (Actor agent : List.of(alex, aino)) {
      assertThat(told(agent)).as(agent.name()).containsExactly(DUE, DUE, DUE);
    }
    for (Actor lead : List.of(mona, admin)) {
      assertThat(told(lead)).as(lead.name()).containsExactly(LATE, LATE, LATE);
    }
    assertThat(of(mona, "open").schedule().phase()).isEqualTo(CheckInPhase.LATE);
    checkIn(alex, "open", null);
    world.later(Duration.ofMinutes(60));
    world.go(DayOfWeek.FRIDAY, "16:00");
    ring();
    assertThat(told(aino)).as("the next due time is another one").hasSize(4);
  }

  @Test
  void aSpaceThatNoAgentServesCallsWhoKeepsOrderAtOnce() {
    serve(alex, "billing");
    world.execute(
        "insert into agent_space select m.id, s.id from member m, space s"
            + " where m.name = 'aino.agent' and s.slug = 'billing' on conflict do nothing");
    schedule("open", 60);
    world.later(Duration.ofMinutes(60));
    ring();

    assertThat(told(alex)).isEmpty();
    assertThat(told(mona)).containsExactly(DUE);
  }

  @Test
  void agentsSeeAndTouchOnlySpacesThatTheyServe() {
    schedule("open", 60);
    serve(alex, "billing");

    assertThat(list(alex)).extracting(each -> each.space().slug()).containsExactly("billing");
    assertThatThrownBy(() -> checkIn(alex, "open", null)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> of(alex, "open")).isInstanceOf(NotFound.class);
    world.later(Duration.ofMinutes(60));
    assertThat(community.get(CheckInViews.class).overdue(alex)).isZero();
    assertThat(community.get(CheckInViews.class).overdue(mona)).isEqualTo(1);
    ring();
    assertThat(told(alex)).isEmpty();
    assertThat(list(mona)).extracting(each -> each.space().slug()).doesNotContain("pilots");
    assertThatThrownBy(() -> checkIn(mona, "pilots", null)).isInstanceOf(NotFound.class);
    for (Actor outsider : List.of(Actor.visitor(), world.samples.anna())) {
      assertThatThrownBy(() -> list(outsider)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> checkIn(outsider, "open", null)).isInstanceOf(NotAllowed.class);
      assertThat(community.get(CheckInViews.class).overdue(outsider)).isZero();
    }
    assertThatThrownBy(() -> checkIn(Actor.operator(), "open", null))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void newsAreWhatWasWrittenSinceSomebodyLooked() {
    world.samples.thread(world.samples.anna(), "members", "An old bill");
    world.later(Duration.ofMinutes(1));
    checkIn(alex, "members", null);
    assertThat(of(alex, "members").fresh().posts()).isZero();
    world.later(Duration.ofMinutes(1));
    PostRef fresh = world.samples.thread(world.samples.anna(), "members", "A new bill");
    world.samples.answer(world.samples.ben(), fresh);

    CheckInView seen = of(alex, "members");
    assertThat(seen.fresh().threads()).isEqualTo(1);
    assertThat(seen.fresh().posts()).isEqualTo(2);
    assertThat(seen.fresh().since()).isEqualTo(seen.last().at());
    assertThat(seen.schedule()).isNull();
    CountingSql sql = new CountingSql(community.get(Jdbi.class));
    assertThat(sql.count(() -> list(mona))).isEqualTo(2);
  }

  @Test
  void theSameKeyLooksOnceAndForNoOtherSpace() {
    schedule("open", 60);
    checkIn(alex, "open", "key-1");
    Instant due = of(alex, "open").schedule().dueAt();
    world.later(Duration.ofMinutes(5));
    checkIn(alex, "open", "key-1");

    assertThat(of(alex, "open").schedule().dueAt()).isEqualTo(due);
    assertThat(world.number("select count(*) from check_in")).isEqualTo(1);
    assertThatThrownBy(() -> checkIn(alex, "billing", "key-1")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> checkIn(alex, "open", " ")).isInstanceOf(Invalid.class);
  }

  @Test
  void ofTwoAdministratorsTheSecondHearsWhatTheFirstHasSet() {
    schedule("open", 60);
    long seen = of(admin, "open").schedule().version();
    service().schedule(admin, "open", new CheckInInterval(90, seen));

    assertThatThrownBy(() -> service().schedule(admin, "open", new CheckInInterval(30, seen)))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.arguments()).containsExactly(90));
    assertThatThrownBy(() -> service().unschedule(admin, "open", seen))
        .isInstanceOf(Conflict.class);
    service().unschedule(admin, "open", of(admin, "open").schedule().version());
    assertThat(of(admin, "open").schedule()).isNull();
    assertThatThrownBy(() -> new CheckInInterval(0, null)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> service().schedule(admin, "moon", new CheckInInterval(1, null)))
        .isInstanceOf(NotFound.class);
    for (Actor other : List.of(alex, mona, world.samples.anna(), Actor.visitor())) {
      assertThatThrownBy(() -> service().schedule(other, "open", new CheckInInterval(1, null)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().unschedule(other, "open", null))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void aShorterIntervalMakesNothingLateAtOnce() {
    schedule("open", 600);
    checkIn(alex, "open", null);
    world.later(Duration.ofHours(3));
    service().schedule(admin, "open", new CheckInInterval(60, null));

    assertThat(of(alex, "open").schedule().dueAt())
        .isEqualTo(world.now().plus(Duration.ofMinutes(60)));
  }

  private void schedule(String space, int minutes) {
    service().schedule(admin, space, new CheckInInterval(minutes, null));
  }

  private static void checkIn(Actor actor, String space, String key) {
    service().checkIn(actor, space, key);
  }

  private static CheckInService service() {
    return community.get(CheckInService.class);
  }

  private static List<CheckInView> list(Actor actor) {
    return community.get(CheckInViews.class).list(actor);
  }

  private static CheckInView of(Actor actor, String space) {
    return community.get(CheckInViews.class).find(actor, space);
  }

  private static void serve(Actor agent, String space) {
    world.execute(
        "insert into agent_space select ?, id from space where slug = ?", agent.id(), space);
  }

  private static int ring() {
    int rung = community.get(CheckInPump.class).ring();
    world.deliver();
    return rung;
  }

  private static List<String> told(Actor member) {
    return world.words(
        """
        select detail from notification where member_id = ? and path = '/work/check-ins'
        order by created_at, id""",
        member.id());
  }

  private static int twoWorkers() throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      int rung = 0;
      Callable<Integer> work = () -> community.get(CheckInPump.class).ring();
      for (Future<Integer> run : workers.invokeAll(List.of(work, work))) {
        rung += run.get();
      }
      world.deliver();
      return rung;
    } finally {
      workers.shutdownNow();
    }
  }
}
