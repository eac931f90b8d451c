package org.parley.community.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.TooManyAttempts;

/**
 * What was tried lately, by whom. An attempt is recorded before it is made, so that many at once
 * cannot slip through together; one that was turned down by the limit does not count, so that
 * insisting does not lock a key for ever.
 */
@ApplicationScoped
class Attempts {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /**
   * Records an attempt.
   *
   * @return its id, for {@link #forget}
   * @throws TooManyAttempts when the limit was reached
   */
  long begin(AttemptLimit limit, String subject) {
    return jdbi.withHandle(
        handle -> {
          long id = record(handle, limit.key(subject));
          Optional<Duration> wait = excess(handle, limit, subject);
          if (wait.isPresent()) {
            delete(handle, id);
            throw new TooManyAttempts(wait.get());
          }
          return id;
        });
  }

  /** Records an attempt unless the limit was reached; tells whether it was recorded. */
  boolean admits(AttemptLimit limit, String subject) {
    return jdbi.withHandle(
        handle -> {
          long id = record(handle, limit.key(subject));
          boolean within = excess(handle, limit, subject).isEmpty();
          if (!within) {
            delete(handle, id);
          }
          return within;
        });
  }

  /** The attempt went well and was none. */
  void forget(long id) {
    jdbi.useHandle(handle -> delete(handle, id));
  }

  void clear(AttemptLimit limit, String subject) {
    jdbi.useHandle(
        handle -> handle.execute("delete from attempt where key = ?", limit.key(subject)));
  }

  private long record(Handle handle, String key) {
    Instant now = clock.instant();
    handle.execute("delete from attempt where made_at < ?", Timestamp.from(now.minus(KEPT)));
    return handle
        .createUpdate("insert into attempt (key, made_at) values (:key, :now)")
        .bind("key", key)
        .bind("now", Timestamp.from(now))
        .executeAndReturnGeneratedKeys("id")
        .mapTo(Long.class)
        .one();
  }

  /** How long to wait when there are more attempts in the window than the limit allows. */
  private Optional<Duration> excess(Handle handle, AttemptLimit limit, String subject) {
    Instant now = clock.instant();
    return handle
        .createQuery(
            """
            select made_at from attempt where key = :key and made_at > :since
            order by made_at desc offset :most limit 1""")
        .bind("key", limit.key(subject))
        .bind("since", Timestamp.from(now.minus(limit.window())))
        .bind("most", limit.most())
        .mapTo(Instant.class)
        .findOne()
        .map(oldest -> Duration.between(now, oldest.plus(limit.window())));
  }

  private static void delete(Handle handle, long id) {
    handle.execute("delete from attempt where id = ?", id);
  }
}
