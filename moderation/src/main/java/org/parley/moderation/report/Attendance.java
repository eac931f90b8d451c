package org.parley.moderation.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Author;

/** Who was there for how long, how much of it went into follow-ups, and what they are called. */
@ApplicationScoped
public class Attendance {

  private static final String WORKED =
      """
      select w.agent_id as member, sum(w.seconds) as worked, 0 as present
      from follow_up_time w
      join follow_up f on f.id = w.follow_up_id join thread t on t.id = f.thread_id
      where w.day between :firstDay and :lastDay and\s"""
          + ReportScope.THREADS
          + " and "
          + ReportScope.REASON
          + " and "
          + ReportScope.by("w.agent_id")
          + " group by w.agent_id";

  private static final String PRESENT =
      """
      select p.member_id as member, 0 as worked,
             sum(extract(epoch from least(coalesce(p.until, :now), :lastEnd)
                                    - greatest(p.since, :firstBegin)))
      from agent_presence p
      where p.since < :now and p.since < :lastEnd and coalesce(p.until, :now) > :firstBegin and\s"""
          + ReportScope.by("p.member_id")
          + " group by p.member_id";

  private static final String BOTH =
      "select member, sum(worked) as worked, cast(sum(present) as bigint) as present from ("
          + WORKED
          + " union all "
          + PRESENT
          + ") as each_of_them group by member";

  @Inject Jdbi jdbi;

  /** By member: one query. */
  Map<Long, Utilisation> in(ReportScope scope) {
    LocalDate first = scope.query().period().from();
    LocalDate last = scope.query().period().to();
    return jdbi.withHandle(
        handle ->
            scope
                .bind(handle.createQuery(BOTH))
                .bind("firstDay", first)
                .bind("lastDay", last)
                .bind("firstBegin", begin(first))
                .bind("lastEnd", begin(last.plusDays(1)))
                .bind("now", scope.now())
                .map(
                    (row, context) ->
                        Map.entry(
                            row.getLong("member"),
                            new Utilisation(seconds(row, "worked"), seconds(row, "present"))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Duration seconds(ResultSet row, String column) throws SQLException {
    return Duration.ofSeconds(row.getLong(column));
  }

  /** What members are called, by their ids: one query. */
  Map<Long, Author> names(Collection<Long> members) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select " + Author.columns("m", "null") + " from member m where m.id = any(:m)")
                .bindArray("m", Long.class, members.toArray())
                .map((row, context) -> Author.of(row, "m"))
                .collect(toMap(Author::id, author -> author)));
  }
}
