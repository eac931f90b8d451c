package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.parley.community.badge.BadgeFile;
import org.parley.community.badge.rule.Metric;
import org.parley.community.badge.rule.Metric.Shape;
import org.parley.community.badge.rule.MetricSource;
import org.parley.community.event.DomainEvent;
import org.parley.community.notification.ReportSettled;

/** Reports that were right, for badges. Who reported what stays between them and the staff. */
@ApplicationScoped
public class FlagMetrics implements MetricSource {

  private static final String UPHELD =
      """
      select f.flagger_id as member_id, f.id as deed, null::bigint as post_id,
             null::bigint as thread_id, null::bigint as tag_id,
             (f.resolved_at at time zone 'UTC')::date as day, f.resolved_at as at,
             1 as amount, 1 as lasting
      from flag f where f.resolution = 'UPHELD' and {members f.flagger_id}\
      """;

  private static final Metric METRIC =
      new Metric("flags.upheld", Shape.COUNT, "", UPHELD, Set.of(ReportSettled.class), false);

  @Override
  public List<Metric> metrics() {
    return List.of(METRIC);
  }

  @Override
  public String definitions() {
    return BadgeFile.beside(FlagMetrics.class);
  }

  @Override
  public Set<Long> concerned(DomainEvent event) {
    return event instanceof ReportSettled report ? Set.of(report.reporterId()) : Set.of();
  }
}
