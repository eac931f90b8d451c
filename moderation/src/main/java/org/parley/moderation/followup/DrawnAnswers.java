package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.sla.FollowUpReason;

/** Answers that were drawn to be checked. */
@ApplicationScoped
public class DrawnAnswers {

  /** What was drawn longer ago is left to the list of checks. */
  private static final Duration LONGEST = Duration.ofDays(30);

  /** The key that {@link Cause} gives a check, so that none is opened twice. */
  private static final String CLAIM =
      """
      select p.thread_id, c.post_id, c.drawn_at
      from expert_check c
      join post p on p.id = c.post_id
      join thread t on t.id = p.thread_id
      where c.verdict is null and c.drawn_at > :oldest
        and p.state = 'PUBLISHED' and t.state = 'PUBLISHED'
        and not exists (
          select 1 from follow_up_cause k
          where k.key = 'CHECK:post:' || c.post_id || ':'
                        || cast(extract(epoch from c.drawn_at) * 1000000 as bigint))
      order by c.drawn_at, c.id limit 1
      for no key update of c skip locked\
      """;

  private static final String WAITING =
      """
      select exists (
        select 1 from expert_check c join post p on p.id = c.post_id
        where p.thread_id = :thread and c.verdict is null and p.state = 'PUBLISHED')\
      """;

  @Inject Jdbi jdbi;

  /** Locks one that is nobody's work yet, the oldest first; others skip it. */
  Optional<Cause> claim(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CLAIM)
                .bind("oldest", Timestamp.from(now.minus(LONGEST)))
                .map(
                    (row, context) ->
                        Cause.of(
                            row.getLong("thread_id"),
                            row.getLong("post_id"),
                            FollowUpReason.CHECK,
                            row.getTimestamp("drawn_at").toInstant()))
                .findOne());
  }

  /** Whether one of this thread is still to be checked. */
  boolean waitIn(long threadId) {
    return jdbi.withHandle(
        handle -> handle.createQuery(WAITING).bind("thread", threadId).mapTo(Boolean.class).one());
  }
}
