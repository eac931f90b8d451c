package org.parley.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.flag.FlagReason;

/** What others said: moderators of flags, and customers of conversations. One query each. */
@ApplicationScoped
public class Judgements {

  private static final String FLAGS =
      """
      select g.reason, g.trust, count(*) as judged,
             count(*) filter (where g.resolution = 'UPHELD') as upheld
      from flag g join post p on p.id = g.post_id join thread t on t.id = p.thread_id
      where g.resolution <> 'OPEN' and g.resolved_at >= :begin and g.resolved_at < :end and\s"""
          + ReportScope.THREADS
          + " and "
          + ReportScope.by("g.resolved_by")
          + " group by g.reason, g.trust order by g.reason, g.trust";

  private static final String RATINGS =
      """
      select r.stars, count(*) as ratings
      from conversation_rating r join conversation c on c.id = r.conversation_id
      join post p on p.id = c.post_id join thread t on t.id = p.thread_id
      where r.rated_at >= :begin and r.rated_at < :end and\s"""
          + ReportScope.THREADS
          + " and "
          + ReportScope.by("c.opened_by")
          + " group by r.stars";

  @Inject Jdbi jdbi;

  FlagAccuracy flags(ReportScope scope) {
    return new FlagAccuracy(
        jdbi.withHandle(
            handle ->
                scope
                    .bind(handle.createQuery(FLAGS))
                    .map(
                        (row, context) ->
                            new FlagAccuracy.Judged(
                                FlagReason.valueOf(row.getString("reason")),
                                row.getInt("trust"),
                                new Ratio(row.getInt("upheld"), row.getInt("judged"))))
                    .list()));
  }

  Satisfaction satisfaction(ReportScope scope) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(5, 0));
    jdbi.useHandle(
        handle ->
            scope
                .bind(handle.createQuery(RATINGS))
                .map((row, context) -> counts.set(row.getInt("stars") - 1, row.getInt("ratings")))
                .list());
    return new Satisfaction(counts);
  }
}
