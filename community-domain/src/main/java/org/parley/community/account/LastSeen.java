package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/**
 * When members were here last, to the hour, and on which days. It is noted in memory and written
 * down now and then, so that reading a page writes nothing; what could not be written waits for the
 * next time.
 */
@ApplicationScoped
public class LastSeen {

  /** How exact it is; a member who stays is written down this often. */
  public static final Duration PRECISION = Duration.ofHours(1);

  private final Map<Long, Instant> noted = new ConcurrentHashMap<>();
  private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject Event<MembersSeen> observers;

  /** The actor is here; a visitor is nobody in particular. */
  public void note(Actor actor) {
    if (!actor.isSignedIn()) {
      return;
    }
    Instant now = clock.instant();
    Instant before = noted.get(actor.id());
    if (before == null || before.plus(PRECISION).isBefore(now)) {
      noted.put(actor.id(), now);
      waiting.add(actor.id());
    }
  }

  /** Writes down who was here since the last time. */
  public void flush() {
    Set<Long> members = Set.copyOf(waiting);
    if (members.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    writeTime(members, now.atOffset(ZoneOffset.UTC));
    writeDay(members, now.atOffset(ZoneOffset.UTC).toLocalDate());
    observers.fire(new MembersSeen(members, now));
    waiting.removeAll(members);
    noted.values().removeIf(at -> at.plus(PRECISION).isBefore(now));
  }

  /**
   * In the order in which whoever changes several members takes them, so that nobody waits in a
   * circle.
   */
  private void writeTime(Set<Long> members, OffsetDateTime now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update member m set last_seen_at = greatest(last_seen_at, :now)
                    from (select id from member where id = any(:members)
                          order by id for no key update) here
                    where m.id = here.id\
                    """)
                .bind("now", now)
                .bindArray("members", Long.class, members.toArray())
                .execute());
  }

  private void writeDay(Set<Long> members, LocalDate day) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into member_day (member_id, day)
                    select id, :day from member where id = any(:members) order by id
                    on conflict do nothing\
                    """)
                .bind("day", day)
                .bindArray("members", Long.class, members.toArray())
                .execute());
  }
}
