package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/**
 * When agents were last heard of: they opened a page, did something, or have one open that answers.
 * It is written down to the minute, so that reading pages writes little.
 */
@ApplicationScoped
public class SignsOfLife {

  /** How exact it is. */
  static final Duration PRECISION = Duration.ofMinutes(1);

  private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** These members are there; who is no agent is passed over. */
  public void note(Collection<Long> members) {
    Instant now = clock.instant();
    Long[] fresh = members.stream().filter(member -> isOld(member, now)).toArray(Long[]::new);
    if (fresh.length > 0) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      update agent a set last_seen_at = :now
                      from (select member_id from agent
                            where member_id = any(:members) and last_seen_at < :now
                            order by member_id for update) here
                      where a.member_id = here.member_id""")
                  .bind("now", now)
                  .bindArray("members", Long.class, (Object[]) fresh)
                  .execute());
      noted.values().removeIf(at -> at.plus(PRECISION).isBefore(now));
      for (Long member : fresh) {
        noted.put(member, now);
      }
    }
  }

  private boolean isOld(Long member, Instant now) {
    return Optional.ofNullable(noted.get(member))
        .filter(at -> at.plus(PRECISION).isAfter(now))
        .isEmpty();
  }
}
