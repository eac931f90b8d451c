package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Questions that nobody has answered, and that never were anybody's work for it. */
@ApplicationScoped
public class UnansweredThreads {

  /** What waited longer when the community began to look is left as it is. */
  private static final Duration LONGEST = Duration.ofDays(14);

  private static final String WAITING =
      """
      select t.id from thread t
      join unnest(:spaces, cast(:moments as timestamptz[])) as c (space_id, moment)
        on c.space_id = t.space_id and t.created_at <= c.moment
      where t.type = 'QUESTION' and t.state = 'PUBLISHED' and t.closed_at is null
        and t.answer_count = 0 and t.created_at > :oldest
        and not exists (select 1 from follow_up f
                        where f.thread_id = t.id and f.reason = 'UNANSWERED')\
      """;

  private static final String NEXT = " order by t.created_at, t.id limit 1";

  private static final String CLAIM = " and t.id = :thread for no key update of t skip locked";

  @Inject Jdbi jdbi;

  List<Long> spaces() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select id from space").mapTo(Long.class).list());
  }

  /**
   * The one that waits the longest.
   *
   * @param askedBefore by space, the moment before which a question has waited long enough
   */
  Optional<Long> next(Map<Long, Instant> askedBefore, Instant now) {
    return jdbi.withHandle(
        handle ->
            bind(handle.createQuery(WAITING + NEXT), askedBefore, now).mapTo(Long.class).findOne());
  }

  /** Locks one, if it still waits and nobody else has locked it. */
  boolean claim(long threadId, Map<Long, Instant> askedBefore, Instant now) {
    return jdbi.withHandle(
            handle ->
                bind(handle.createQuery(WAITING + CLAIM), askedBefore, now)
                    .bind("thread", threadId)
                    .mapTo(Long.class)
                    .findOne())
        .isPresent();
  }

  private static Query bind(Query query, Map<Long, Instant> askedBefore, Instant now) {
    List<Map.Entry<Long, Instant>> spaces = List.copyOf(askedBefore.entrySet());
    return query
        .bindArray("spaces", Long.class, spaces.stream().map(Map.Entry::getKey).toArray())
        .bindArray(
            "moments",
            String.class,
            spaces.stream().map(each -> each.getValue().toString()).toArray())
        .bind("oldest", Timestamp.from(now.minus(LONGEST)));
  }
}
