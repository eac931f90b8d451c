package org.parley.moderation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.PostRef;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaPhase;

class FollowUpLifeDbIT {

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
    world.go(DayOfWeek.TUESDAY, "10:00");
  }

  @Test
  void lifeFromNewToDoneIsWrittenDown() {
    long id = world.open(thread, Priority.NORMAL);
    assertThat(world.row(id).state()).isEqualTo(FollowUpState.NEW);
    assertThat(world.row(id).reason()).isEqualTo(FollowUpReason.HAND);

    service().assign(alex, world.seen(id), alex.id());
    assertThat(world.row(id).state()).isEqualTo(FollowUpState.ASSIGNED);
    assertThat(world.row(id).owner().name()).isEqualTo("alex.agent");
    service().waitForCustomer(alex, world.seen(id));
    assertThat(world.row(id).state()).isEqualTo(FollowUpState.WAITING);
    service().resume(alex, world.seen(id));
    service().finish(alex, world.seen(id), "Sent a new cable.");

    FollowUpView done = world.view(id);
    assertThat(done.row().state()).isEqualTo(FollowUpState.DONE);
    assertThat(done.details().ending()).isEqualTo(Ending.BY_HAND);
    assertThat(done.details().outcome()).isEqualTo("Sent a new cable.");
    assertThat(done.details().openedBy().name()).isEqualTo("alex.agent");
    assertThat(done.history())
        .extracting(line -> line.deed(), line -> line.by().name(), line -> line.after())
        .containsExactly(
            tuple(Deed.OPENED, "alex.agent", "NORMAL"),
            tuple(Deed.ASSIGNED, "alex.agent", "Alex.Agent"),
            tuple(Deed.WAITING, "alex.agent", ""),
            tuple(Deed.RESUMED, "alex.agent", ""),
            tuple(Deed.DONE, "alex.agent", "BY_HAND"));
    assertThat(done.history().get(0).note()).isEqualTo("Look");
  }

  @Test
  void reopenedOneIsItsFormerOwnersAgainWithANewPromiseAndIsCounted() {
    long id = world.assigned(thread);
    service().finish(alex, world.seen(id), null);
    world.later(Duration.ofHours(3));

    service().reopen(mona, world.seen(id), "Not solved");

    FollowUpRow row = world.row(id);
    assertThat(row.state()).isEqualTo(FollowUpState.ASSIGNED);
    assertThat(row.owner().name()).isEqualTo("alex.agent");
    assertThat(row.reopened()).isEqualTo(1);
    assertThat(row.response().phase()).isEqualTo(SlaPhase.MET);
    // 16 business hours from Tuesday 13:00
    assertThat(row.resolution().dueAt()).isEqualTo(onThursday("13:00"));
    assertThat(world.view(id).details().ending()).isNull();
  }

  @Test
  void oneThatIsOpenAgainForTheSameReasonKeepsTheOtherClosed() {
    long id = world.assigned(thread);
    service().finish(alex, world.seen(id), null);
    long other = world.open(thread, Priority.NORMAL);

    assertThat(other).isNotEqualTo(id);
    assertThatThrownBy(() -> service().reopen(alex, world.seen(id), null))
        .isInstanceOf(Conflict.class)
        .hasMessage("follow-up.open-already");
  }

  @Test
  void whoWasSlowerIsToldWhoWasFirst() {
    long id = world.open(thread, Priority.NORMAL);
    Seen seen = world.seen(id);
    service().assign(mona, seen, mona.id());

    assertThatThrownBy(() -> service().assign(alex, seen, alex.id()))
        .isInstanceOfSatisfying(
            Conflict.class,
            conflict -> {
              assertThat(conflict.code()).isEqualTo("follow-up.changed");
              assertThat(conflict.arguments()).containsExactly("Mona.Moderator");
            });
    assertThat(world.row(id).owner().name()).isEqualTo("mona.moderator");
  }

  @Test
  void whatOneDidOneselfMeanwhileStandsInNobodysWay() {
    long id = world.assigned(thread);
    Seen seen = world.seen(id);
    service().waitForCustomer(alex, seen);

    service().finish(alex, seen, "Solved while waiting");

    assertThat(world.row(id).state()).isEqualTo(FollowUpState.DONE);
  }

  @Test
  void whatTheCommunityDidMeanwhileIsToldWithoutAName() {
    long id = world.open(thread, Priority.URGENT);
    Seen seen = world.seen(id);
    world.later(Duration.ofMinutes(30));
    world.ring();

    assertThatThrownBy(() -> service().assign(alex, seen, alex.id()))
        .isInstanceOf(Conflict.class)
        .hasMessage("follow-up.changed-by-itself");
  }

  @Test
  void whoClicksTwiceActsOnce() {
    long id = world.open(thread, Priority.NORMAL);
    Seen first = world.seen(id);
    service().assign(alex, first, alex.id());
    service().assign(alex, first, alex.id());
    Seen second = world.seen(id);
    service().waitForCustomer(alex, second);
    service().waitForCustomer(alex, second);
    Seen third = world.seen(id);
    service().finish(alex, third, "Done");
    service().finish(alex, third, "Done");
    Seen fourth = world.seen(id);
    service().reopen(alex, fourth, "Again");
    service().reopen(alex, fourth, "Again");

    assertThat(world.deeds(id))
        .containsExactly(Deed.OPENED, Deed.ASSIGNED, Deed.WAITING, Deed.DONE, Deed.REOPENED);
    assertThat(world.row(id).reopened()).isEqualTo(1);
  }

  @Test
  void noteSentTwiceStandsOnce() {
    long id = world.open(thread, Priority.NORMAL);
    NewNote note = NewNote.of("Rang twice, nobody there.", "note-" + id);
    world.notes().addNote(alex, id, note);
    world.notes().addNote(alex, id, note);

    assertThat(world.view(id).notes())
        .extracting(line -> line.note())
        .containsExactly("Rang twice, nobody there.");
    assertThatThrownBy(() -> NewNote.of("  ", null)).hasMessage("follow-up.note-missing");
  }

  @Test
  void whatItsStateDoesNotAllowIsRefused() {
    long id = world.open(thread, Priority.NORMAL);

    assertThatThrownBy(() -> service().waitForCustomer(alex, world.seen(id)))
        .isInstanceOf(Conflict.class)
        .hasMessage("follow-up.state-new");
    assertThatThrownBy(() -> service().resume(alex, world.seen(id)))
        .hasMessage("follow-up.state-new");
    assertThatThrownBy(() -> service().reopen(alex, world.seen(id), null))
        .hasMessage("follow-up.state-new");
    service().finish(alex, world.seen(id), null);
    assertThatThrownBy(() -> service().assign(mona, world.seen(id), mona.id()))
        .hasMessage("follow-up.state-done");
    assertThatThrownBy(() -> service().changePriority(alex, world.seen(id), Priority.HIGH))
        .hasMessage("follow-up.state-done");
    assertThatThrownBy(() -> service().finish(mona, world.seen(id), "Me too"))
        .hasMessage("follow-up.state-done");
  }

  @Test
  void onlyWhoWorksOnFollowUpsOfTheSpaceCanHaveThem() {
    PostRef pilots = world.samples.thread(world.samples.petra(), "pilots", "How is the firmware?");
    long id =
        community
            .get(FollowUpOpeningService.class)
            .open(
                world.samples.administrator(),
                new NewFollowUp(pilots.threadId(), null, Priority.NORMAL, WorkNote.of(null), null));

    for (long agent : new long[] {alex.id(), world.samples.anna().id(), -1}) {
      assertThatThrownBy(
              () -> service().assign(world.samples.administrator(), world.seen(id), agent))
          .isInstanceOf(Invalid.class)
          .hasMessage("follow-up.agent");
    }
  }

  @Test
  void releasedOneIsNobodysAndRuns() {
    long id = world.assigned(thread);
    service().waitForCustomer(alex, world.seen(id));
    world.later(Duration.ofHours(1));

    service().release(mona, world.seen(id));

    FollowUpRow row = world.row(id);
    assertThat(row.state()).isEqualTo(FollowUpState.NEW);
    assertThat(row.owner().isKnown()).isFalse();
    assertThat(row.response().phase()).isEqualTo(SlaPhase.ON_TIME);
    assertThat(row.response().dueAt()).isEqualTo(world.now().plus(Duration.ofHours(4)));
  }

  @Test
  void clocksStandStillWhileTheCustomerIsWaitedFor() {
    long id = world.assigned(thread);
    world.later(Duration.ofHours(1));
    service().waitForCustomer(alex, world.seen(id));

    assertThat(world.row(id).response().phase()).isEqualTo(SlaPhase.PAUSED);
    assertThat(world.row(id).response().secondsLeft()).isEqualTo(3 * 3600);
    assertThat(world.row(id).nextDueAt()).isNull();

    world.go(DayOfWeek.FRIDAY, "16:00");
    service().resume(alex, world.seen(id));

    // three hours were left: one on Friday, two on Monday
    assertThat(world.row(id).response().dueAt()).isEqualTo(onMonday("11:00"));
    assertThat(world.row(id).nextDueAt()).isEqualTo(onMonday("11:00"));
  }

  @Test
  void otherPriorityHasAnotherPromise() {
    long id = world.open(thread, Priority.NORMAL);
    world.later(Duration.ofMinutes(20));

    service().changePriority(alex, world.seen(id), Priority.HIGH);

    FollowUpRow row = world.row(id);
    assertThat(row.priority()).isEqualTo(Priority.HIGH);
    assertThat(row.response().targetMinutes()).isEqualTo(60);
    assertThat(row.response().dueAt()).isEqualTo(world.now().plus(Duration.ofMinutes(40)));
    assertThat(world.view(id).history())
        .last()
        .extracting(line -> line.deed(), line -> line.before(), line -> line.after())
        .containsExactly(Deed.PRIORITY, "NORMAL", "HIGH");
  }

  @Test
  void watchersAndLinksComeAndGo() {
    long id = world.open(thread, Priority.NORMAL);
    PostRef other = world.samples.question(world.samples.ben());
    world.notes().watch(mona, id);
    world.notes().watch(mona, id);
    world.notes().link(alex, id, other.threadId());
    world.notes().link(alex, id, other.threadId());

    assertThat(world.view(id).isWatchedBy(mona.id())).isTrue();
    assertThat(world.view(id).watchers()).hasSize(1);
    assertThat(world.view(id).links())
        .extracting(link -> link.id())
        .containsExactly(other.threadId());
    assertThatThrownBy(() -> world.notes().link(alex, id, thread.threadId()))
        .isInstanceOf(Invalid.class)
        .hasMessage("follow-up.link-own");

    world.notes().unwatch(mona, id);
    world.notes().unlink(alex, id, other.threadId());
    world.notes().unlink(alex, id, other.threadId());

    assertThat(world.view(id).watchers()).isEmpty();
    assertThat(world.view(id).links()).isEmpty();
    assertThat(world.deeds(id)).containsExactly(Deed.OPENED, Deed.LINKED, Deed.UNLINKED);
  }

  @Test
  void timeSpentIsNeverMoreThanTheTimeThatPassed() {
    long id = world.assigned(thread);
    world.notes().spend(alex, id, 60);
    world.notes().spend(alex, id, 60);
    world.later(Duration.ofSeconds(30));
    world.notes().spend(alex, id, 60);
    world.later(Duration.ofSeconds(60));
    world.notes().spend(alex, id, 60);
    world.notes().spend(mona, id, 10);

    assertThat(world.view(id).details().secondsSpent()).isEqualTo(60 + 30 + 60 + 10);
    for (int seconds : new int[] {0, -5, 121}) {
      assertThatThrownBy(() -> world.notes().spend(alex, id, seconds))
          .isInstanceOf(Invalid.class)
          .hasMessage("follow-up.seconds");
    }
  }

  @Test
  void historyCannotBeChangedByAnybody() {
    long id = world.open(thread, Priority.NORMAL);

    assertThatThrownBy(
            () -> world.execute("update follow_up_entry set note = '' where follow_up_id = ?", id))
        .hasMessageContaining("append-only");
    assertThatThrownBy(
            () -> world.execute("delete from follow_up_entry where follow_up_id = ?", id))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> world.execute("truncate follow_up_entry"))
        .hasMessageContaining("append-only");
  }

  private static FollowUpService service() {
    return world.service();
  }

  /** This week's. */
  private static Instant onThursday(String time) {
    return on(DayOfWeek.THURSDAY, time);
  }

  /** Next week's, as seen from Friday. */
  private static Instant onMonday(String time) {
    return on(DayOfWeek.MONDAY, time);
  }

  private static Instant on(DayOfWeek day, String time) {
    return world
        .now()
        .atZone(ZoneOffset.UTC)
        .with(TemporalAdjusters.next(day))
        .with(LocalTime.parse(time))
        .toInstant();
  }
}
