package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/**
 * When members were here last, to the hour. It is noted in memory and written down now and then, so
 * that reading a page writes nothing; what could not be written waits for the next time.
 */
@ApplicationScoped
public class LastSeen {

  /** How exact it is; a member who stays is written down this often. */
  public static final Duration PRECISION = Duration.ofHours(1);

  private final Map<Long, Instant> noted = new ConcurrentHashMap<>();
  private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

  @Inject Clock clock;
  @Inject Jdbi jdbi;

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
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update member set last_seen_at = greatest(last_seen_at, :now)
                    where id = any(:members)\
                    """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray("members", Long.class, members.toArray())
                .execute());
    waiting.removeAll(members);
    noted.values().removeIf(at -> at.plus(PRECISION).isBefore(now));
  }
}
