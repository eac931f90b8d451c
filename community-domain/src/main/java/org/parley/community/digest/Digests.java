package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.notification.DigestRhythm;
import org.parley.community.notification.Mailing;

/** Which digests were written, for whom and for when. A member has one for each period at most. */
@ApplicationScoped
class Digests {

  /** Who gave no sign of life for so long gets none. */
  private static final Duration ACTIVE = Duration.ofDays(180);

  private static final int BATCH = 200;

  @Inject Jdbi jdbi;

  /**
   * Digests that are due by their members' own clocks: from the hour of digests on, daily ones
   * until the evening, weekly ones on Mondays. What was missed longer than that, because the server
   * was away, is not made up for.
   */
  List<DigestDue> due(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select m.id, m.email, coalesce(g.digest, :usual) as rhythm, own.period
                    from member m
                    left join mailing g on g.member_id = m.id
                    cross join lateral (
                      select cast(:now as timestamptz) at time zone coalesce(g.time_zone, 'UTC')
                        as moment) clock
                    cross join lateral (
                      select case when coalesce(g.digest, :usual) = 'DAILY'
                               then to_char(clock.moment, 'YYYY-MM-DD')
                               else to_char(clock.moment, 'IYYY-"W"IW') end as period) own
                    where m.email is not null and m.email_confirmed_at is not null
                      and m.suspended_at is null
                      and coalesce(g.digest, :usual) <> 'OFF'
                      and clock.moment::time >= :hour
                      and (coalesce(g.digest, :usual) = 'DAILY' and clock.moment::time < '20:00'
                        or coalesce(g.digest, :usual) = 'WEEKLY'
                          and extract(isodow from clock.moment) = 1)
                      and not exists (select 1 from digest d
                                      where d.member_id = m.id and d.period = own.period)
                      and (greatest(m.joined_at, m.last_seen_at) > :active
                        or exists (select 1 from post p
                                   where p.author_id = m.id and p.created_at > :active))
                    order by m.id limit :batch\
                    """)
                .bind("usual", Mailing.USUAL.digest().name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("hour", Time.valueOf(Mailing.DIGEST_HOUR))
                .bind("active", now.minus(ACTIVE).atOffset(ZoneOffset.UTC))
                .bind("batch", BATCH)
                .map(
                    (row, context) ->
                        new DigestDue(
                            row.getLong("id"),
                            row.getString("email"),
                            DigestRhythm.valueOf(row.getString("rhythm")),
                            row.getString("period")))
                .list());
  }

  /** Takes it on; false when somebody else has. */
  boolean begin(DigestDue due, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    "insert into digest (member_id, period, composed_at) values (?, ?, ?)"
                        + " on conflict do nothing",
                    due.memberId(),
                    due.period(),
                    now.atOffset(ZoneOffset.UTC)))
        == 1;
  }

  void mailed(DigestDue due, long mailId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update digest set mail_id = ? where member_id = ? and period = ?",
                mailId,
                due.memberId(),
                due.period()));
  }

  /** These threads are in no other digest of the member. */
  void noteThreads(DigestDue due, Collection<Long> threads) {
    for (long thread : threads) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into digest_thread (member_id, thread_id, period) values (?, ?, ?)"
                      + " on conflict do nothing",
                  due.memberId(),
                  thread,
                  due.period()));
    }
  }

  /** These notifications are in no other digest. */
  void noteNotifications(Collection<Long> notifications, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update notification set mailed_at = :now where id = any(:ids)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray("ids", Long.class, notifications.toArray())
                .execute());
  }

  /** As if the digest in this mail had never been written. */
  void takeBack(long mailId) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              update notification n set mailed_at = null from digest d
              where d.mail_id = ? and n.member_id = d.member_id and n.mail = 'DIGEST'
                and n.mailed_at = d.composed_at\
              """,
              mailId);
          handle.execute(
              """
              delete from digest_thread x using digest d
              where d.mail_id = ? and x.member_id = d.member_id and x.period = d.period\
              """,
              mailId);
          handle.execute("delete from digest where mail_id = ?", mailId);
        });
  }
}
