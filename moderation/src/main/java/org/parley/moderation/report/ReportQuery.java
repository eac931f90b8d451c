package org.parley.moderation.report;

import java.util.Objects;
import org.parley.moderation.sla.FollowUpReason;

/**
 * What somebody wants to know.
 *
 * @param space the slug of the space in which the threads stand, null for all
 * @param teamId what was given to this team and what its members own, null for everybody's
 * @param agent the handle of who owns them, null for everybody
 * @param reason why they were opened, null for whatever reason
 */
public record ReportQuery(
    ReportPeriod period, String space, Long teamId, String agent, FollowUpReason reason) {

  public ReportQuery {
    Objects.requireNonNull(period);
  }

  /** Everything of a period. */
  public static ReportQuery of(ReportPeriod period) {
    return new ReportQuery(period, null, null, null, null);
  }

  public ReportQuery inSpace(String slug) {
    return new ReportQuery(period, slug, teamId, agent, reason);
  }

  public ReportQuery ofTeam(Long team) {
    return new ReportQuery(period, space, team, agent, reason);
  }

  public ReportQuery ofAgent(String name) {
    return new ReportQuery(period, space, teamId, name, reason);
  }

  public ReportQuery because(FollowUpReason why) {
    return new ReportQuery(period, space, teamId, agent, why);
  }
}
