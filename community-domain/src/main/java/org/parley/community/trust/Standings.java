package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.TrustLevel;
import org.parley.community.rule.Rules;

/** Measures members: one query, however many they are. */
@ApplicationScoped
public class Standings {

  /** What counts: for ever, and since {@code :since}; each answer in a thread of somebody else. */
  private static final String SELECT =
      """
      select m.id, m.trust_level, m.reputation, s.since, s.held_at is not null as held,
        reading.*, answers.*, given.*, received.*, reports.*
      from member m
      left join trust_standing s on s.member_id = m.id
      cross join lateral (
        select count(*) as days, count(*) filter (where d.day >= :day) as late_days,
          coalesce(sum(d.seconds), 0) / 60 as minutes,
          coalesce(sum(d.seconds) filter (where d.day >= :day), 0) / 60 as late_minutes,
          coalesce(sum(d.threads), 0) as threads,
          coalesce(sum(d.threads) filter (where d.day >= :day), 0) as late_threads,
          coalesce(sum(d.posts), 0) as posts,
          coalesce(sum(d.posts) filter (where d.day >= :day), 0) as late_posts
        from member_day d where d.member_id = m.id) reading
      cross join lateral (
        select count(distinct p.thread_id) as answers,
          count(distinct p.thread_id) filter (where p.created_at >= :since) as late_answers
        from post p join thread t on t.id = p.thread_id
        where p.author_id = m.id and p.kind = 'ANSWER' and p.state = 'PUBLISHED'
          and t.state = 'PUBLISHED' and t.author_id is distinct from m.id) answers
      cross join lateral (
        select count(*) as given, count(*) filter (where v.cast_at >= :since) as late_given
        from vote v where v.member_id = m.id and v.value > 0
          and not exists (select 1 from discounted_vote x where x.post_id = v.post_id
                          and x.voter_id = v.member_id and x.lifted_at is null)) given
      cross join lateral (
        select count(*) as received, count(*) filter (where v.cast_at >= :since) as late_received
        from post p join vote v on v.post_id = p.id
        where p.author_id = m.id and p.state = 'PUBLISHED' and v.value > 0
          and not exists (select 1 from discounted_vote x where x.post_id = v.post_id
                          and x.voter_id = v.member_id and x.lifted_at is null)) received
      cross join lateral (
        select count(*) as reports, count(*) filter (where r.settled_at >= :since) as late_reports
        from upheld_report r where r.member_id = m.id) reports
      where m.id = any(:members) order by m.id
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  Optional<Standing> find(long memberId) {
    return of(List.of(memberId)).stream().findFirst();
  }

  List<Standing> of(Collection<Long> memberIds) {
    Instant since =
        clock.instant().minus(Duration.ofDays(Rules.inForce().number("level.3.window-days")));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bindArray("members", Long.class, memberIds.toArray())
                .bind("since", Timestamp.from(since))
                .bind("day", since.atZone(clock.getZone()).toLocalDate())
                .map((row, context) -> standing(row))
                .list());
  }

  private static Standing standing(ResultSet row) throws SQLException {
    Timestamp since = row.getTimestamp("since");
    return new Standing(
        row.getLong("id"),
        TrustLevel.of(row.getInt("trust_level")),
        row.getInt("reputation"),
        figures(row, ""),
        figures(row, "late_"),
        since == null ? null : since.toInstant(),
        row.getBoolean("held"));
  }

  private static Figures figures(ResultSet row, String when) throws SQLException {
    return new Figures(
        row.getInt(when + "days"),
        row.getInt(when + "minutes"),
        row.getInt(when + "threads"),
        row.getInt(when + "posts"),
        row.getInt(when + "answers"),
        row.getInt(when + "given"),
        row.getInt(when + "received"),
        row.getInt(when + "reports"));
  }
}
