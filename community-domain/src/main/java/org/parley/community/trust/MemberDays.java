package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** What members read on each day, in UTC, and how far they have come in each thread. */
@ApplicationScoped
class MemberDays {

  private static final String LOCK =
      """
      select d.seconds, greatest(d.reported_at, before.reported_at) as reported_at
      from member_day d
      left join member_day before on before.member_id = d.member_id and before.day = d.day - 1
      where d.member_id = :member and d.day = :day for update of d
      """;

  @Inject Jdbi jdbi;

  /**
   * One member's day so far.
   *
   * @param reportedAt until when reading was counted, on this day or the one before; may be null
   */
  record Day(long memberId, LocalDate day, int seconds, Instant reportedAt) {}

  /** What somebody read for the first time. */
  record Progress(int threads, int posts) {

    static final Progress NONE = new Progress(0, 0);
  }

  /** The day, for nobody else until the transaction ends. */
  Day lock(long memberId, Instant now) {
    LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              "insert into member_day (member_id, day) values (?, ?) on conflict do nothing",
              memberId,
              day);
          return handle
              .createQuery(LOCK)
              .bind("member", memberId)
              .bind("day", day)
              .map(
                  (row, context) -> {
                    Timestamp reported = row.getTimestamp("reported_at");
                    return new Day(
                        memberId,
                        day,
                        row.getInt("seconds"),
                        reported == null ? null : reported.toInstant());
                  })
              .one();
        });
  }

  /** Comes as far as the number, but by no more posts than given. */
  Progress readOn(long memberId, long threadId, int number, int most) {
    return jdbi.withHandle(
        handle -> {
          Integer before =
              handle
                  .createQuery(
                      """
                      select last_number from thread_reading
                      where member_id = :member and thread_id = :thread\
                      """)
                  .bind("member", memberId)
                  .bind("thread", threadId)
                  .mapTo(Integer.class)
                  .findOne()
                  .orElse(null);
          int from = before == null ? 0 : before;
          int posts = Math.min(number - from, most);
          if (posts <= 0) {
            return Progress.NONE;
          }
          handle.execute(
              """
              insert into thread_reading (member_id, thread_id, last_number) values (?, ?, ?)
              on conflict (member_id, thread_id) do update set last_number = excluded.last_number\
              """,
              memberId,
              threadId,
              from + posts);
          return new Progress(before == null ? 1 : 0, posts);
        });
  }

  void add(Day day, int seconds, Progress progress, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update member_day set seconds = seconds + ?, threads = threads + ?,
                  posts = posts + ?, reported_at = ?
                where member_id = ? and day = ?\
                """,
                seconds,
                progress.threads(),
                progress.posts(),
                now.atOffset(ZoneOffset.UTC),
                day.memberId(),
                day.day()));
  }
}
