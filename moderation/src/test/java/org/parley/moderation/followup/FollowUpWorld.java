package org.parley.moderation.followup;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;
import org.parley.moderation.followup.FollowUpView.HistoryLine;
import org.parley.moderation.sla.Priority;

/** A community with follow-ups, whose office is open from nine to five in UTC, Monday to Friday. */
public final class FollowUpWorld {

  private final CommunityExtension community;
  private final Jdbi jdbi;
  public final Samples samples;

  public FollowUpWorld(CommunityExtension community) {
    this.community = community;
    this.jdbi = Jdbi.create(community.dataSource());
    this.samples = new Samples(community);
    execute("update business_calendar set zone = 'UTC'");
  }

  /** Another agent than the sample's. */
  public Actor agent(String name) {
    return samples.actor(name, Role.AGENT);
  }

  public void execute(String sql, Object... arguments) {
    jdbi.useHandle(handle -> handle.execute(sql, arguments));
  }

  public long number(String sql, Object... arguments) {
    return jdbi.withHandle(handle -> handle.select(sql, arguments).mapTo(Long.class).one());
  }

  public List<String> words(String sql, Object... arguments) {
    return jdbi.withHandle(handle -> handle.select(sql, arguments).mapTo(String.class).list());
  }

  /** Moves the clock to the next such time. */
  public void go(DayOfWeek day, String time) {
    ZonedDateTime now = community.clock().instant().atZone(ZoneOffset.UTC);
    ZonedDateTime next = now.with(TemporalAdjusters.nextOrSame(day)).with(LocalTime.parse(time));
    if (next.isBefore(now)) {
      next = next.plusWeeks(1);
    }
    community.clock().advance(Duration.between(now, next));
  }

  public void later(Duration duration) {
    community.clock().advance(duration);
  }

  public Instant now() {
    return community.clock().instant();
  }

  public void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  public int ring() {
    return community.get(FollowUpPump.class).ring();
  }

  /** Opened by hand, by the sample's agent. */
  public long open(PostRef thread, Priority priority) {
    return community
        .get(FollowUpOpeningService.class)
        .open(
            samples.agent(),
            new NewFollowUp(thread.threadId(), null, priority, WorkNote.of("Look"), null));
  }

  /** A new question's, assigned to the sample's agent. */
  public long assigned(PostRef thread) {
    long id = open(thread, Priority.NORMAL);
    service().assign(samples.agent(), Seen.any(id), samples.agent().id());
    return id;
  }

  public FollowUpService service() {
    return community.get(FollowUpService.class);
  }

  public FollowUpNoteService notes() {
    return community.get(FollowUpNoteService.class);
  }

  public FollowUpViews views() {
    return community.get(FollowUpViews.class);
  }

  public FollowUpView view(long id) {
    return views().find(samples.administrator(), id);
  }

  public FollowUpRow row(long id) {
    return view(id).row();
  }

  public List<Deed> deeds(long id) {
    return view(id).history().stream().map(HistoryLine::deed).toList();
  }

  /** The state that somebody who looks at it now acts on. */
  public Seen seen(long id) {
    return new Seen(id, row(id).version());
  }
}
