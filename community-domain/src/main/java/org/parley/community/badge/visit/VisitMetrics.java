package org.parley.community.badge.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.parley.community.badge.rule.Metric;
import org.parley.community.badge.rule.Metric.Shape;
import org.parley.community.badge.rule.MetricSource;
import org.parley.community.event.DomainEvent;

/** Days on which members were here: all of them, and those without a gap. */
@ApplicationScoped
public class VisitMetrics implements MetricSource {

  private static final String COLUMNS =
      """
      select v.member_id, (v.day - date '2000-01-01')::bigint as deed, null::bigint as post_id,
             null::bigint as thread_id, null::bigint as tag_id, v.day,
             v.day::timestamp at time zone 'UTC' as at, %1$s as amount, %1$s as lasting
      """;

  /** A run of days is those that differ from their place in the order by the same number. */
  private static final String IN_A_ROW =
      COLUMNS.formatted("row_number() over (partition by v.member_id, v.run order by v.day)")
          + """
          from (select d.member_id, d.day,
                  d.day - (row_number() over (partition by d.member_id order by d.day))::int as run
                from member_day d where {members d.member_id}) v\
          """;

  private static final List<Metric> METRICS =
      List.of(
          new Metric(
              "visits.days",
              Shape.COUNT,
              "",
              COLUMNS.formatted("1") + "from member_day v where {members v.member_id}",
              Set.of(MemberVisited.class),
              false),
          new Metric(
              "visits.days-in-row", Shape.EACH, "", IN_A_ROW, Set.of(MemberVisited.class), false));

  @Override
  public List<Metric> metrics() {
    return METRICS;
  }

  @Override
  public Set<Long> concerned(DomainEvent event) {
    return event instanceof MemberVisited visited ? Set.of(visited.memberId()) : Set.of();
  }
}
