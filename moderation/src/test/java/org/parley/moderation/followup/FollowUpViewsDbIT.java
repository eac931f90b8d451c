package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.thread.PostRef;
import org.parley.moderation.followup.FollowUpFilter.Urgency;
import org.parley.moderation.followup.FollowUpFilter.Whose;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

class FollowUpViewsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static FollowUpWorld world;

  Actor alex;

  @BeforeAll
  static void office() {
    world = new FollowUpWorld(community);
  }

  @BeforeEach
  void nothingIsOpen() {
    alex = world.samples.agent();
    world.execute(
        """
        update follow_up set state = 'DONE', ending = 'BY_HAND', done_at = now(),
          waiting_since = null, next_alarm_at = null
        where state <> 'DONE'""");
    world.go(DayOfWeek.TUESDAY, "10:00");
  }

  @Test
  void nextDueComesFirstAndPagesJoinWithoutGaps() {
    List<Long> normal = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      // all due at one moment, so that the id must break the tie
      normal.add(open(Priority.NORMAL));
    }
    long urgent = open(Priority.URGENT);
    long waiting = world.assigned(world.samples.question(world.samples.anna()));
    world.service().waitForCustomer(alex, Seen.any(waiting));

    List<Long> expected = new ArrayList<>(List.of(urgent));
    expected.addAll(normal);
    expected.add(waiting);
    List<Long> read = new ArrayList<>();
    String after = null;
    do {
      Page<FollowUpRow> page = world.views().list(alex, FollowUpFilter.open(), after, 3);
      assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
      page.items().forEach(row -> read.add(row.id()));
      after = page.next();
    } while (after != null);

    assertThat(read).containsExactlyElementsOf(expected);
    assertThat(world.views().count(alex, FollowUpFilter.open())).isEqualTo(7);
    assertThatThrownBy(() -> world.views().list(alex, FollowUpFilter.open(), "nonsense", 3))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void filtersShowWhatTheySay() {
    long mine = world.assigned(world.samples.question(world.samples.anna()));
    long nobodys = open(Priority.NORMAL);
    long watched = open(Priority.LOW);
    world.notes().watch(alex, watched);
    PostRef billing = world.samples.thread(world.samples.anna(), "billing", "Where is my bill?");
    long inBilling = world.open(billing, Priority.LOW);
    world.execute("insert into team (id, name) values (7, 'Batteries')");
    world.execute("update follow_up set team_id = 7 where id = ?", nobodys);
    long done = open(Priority.NORMAL);
    world.service().finish(alex, Seen.any(done), "Done");

    FollowUpFilter open = FollowUpFilter.open();
    assertThat(list(open.of(Whose.MINE))).containsExactly(mine);
    assertThat(list(open.of(Whose.NOBODY))).containsExactly(nobodys, watched, inBilling);
    assertThat(list(open.of(Whose.WATCHED))).containsExactly(watched);
    assertThat(list(open.ofTeam(7L))).containsExactly(nobodys);
    assertThat(list(open.inSpace("billing"))).containsExactly(inBilling);
    assertThat(list(open.because(FollowUpReason.FLAG))).isEmpty();
    assertThat(list(open.because(FollowUpReason.HAND)))
        .containsExactly(mine, nobodys, watched, inBilling);
    assertThat(list(open.in(FollowUpState.ASSIGNED))).containsExactly(mine);
    assertThat(list(open.in(FollowUpState.DONE))).contains(done);
    assertThat(list(open)).doesNotContain(done);
  }

  @Test
  void pressingOnesAreFoundByTheClockWhetherOrNotAnybodyWasTold() {
    long late = open(Priority.URGENT);
    long near = open(Priority.HIGH);
    long early = open(Priority.NORMAL);
    world.later(Duration.ofMinutes(50));

    FollowUpFilter open = FollowUpFilter.open();
    assertThat(list(open.pressing(Urgency.BREACHED))).containsExactly(late);
    assertThat(list(open.pressing(Urgency.AT_RISK))).containsExactly(near);
    assertThat(list(open)).containsExactly(late, near, early);
    assertThat(world.views().count(alex, open.pressing(Urgency.BREACHED))).isEqualTo(1);
  }

  @Test
  void numberOfQueriesIsFixedHoweverMuchThereIs() {
    Actor ada = world.samples.administrator();
    long id = open(Priority.NORMAL);
    for (int i = 0; i < 4; i++) {
      open(Priority.HIGH);
      world.notes().addNote(alex, id, NewNote.of("Note " + i, null));
      world.notes().watch(world.agent("agent" + i), id);
      world.notes().link(alex, id, world.samples.question(world.samples.ben()).threadId());
    }
    CountingSql sql = new CountingSql(community.get(Jdbi.class));

    assertThat(sql.count(() -> list(FollowUpFilter.open()))).isEqualTo(3);
    assertThat(sql.count(() -> world.views().list(ada, FollowUpFilter.open(), null, 20)))
        .isEqualTo(2);
    assertThat(sql.count(() -> world.views().find(alex, id))).isEqualTo(6);
    assertThat(sql.count(() -> world.views().find(ada, id))).isEqualTo(5);
    assertThat(sql.count(() -> world.views().count(alex, FollowUpFilter.open()))).isEqualTo(3);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> world.views().find(alex, -7))
        .isInstanceOf(NotFound.class)
        .hasMessage("follow-up.not-found");
    assertThat(list(FollowUpFilter.open().inSpace("nowhere"))).isEmpty();
  }

  private static long open(Priority priority) {
    return world.open(world.samples.question(world.samples.anna()), priority);
  }

  private List<Long> list(FollowUpFilter filter) {
    return world.views().list(alex, filter, null, 50).items().stream()
        .map(FollowUpRow::id)
        .toList();
  }
}
