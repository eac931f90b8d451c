package org.parley.web.api.report;

import org.parley.moderation.report.Report;
import org.parley.web.api.member.AuthorJson;

/**
 * The part of one agent.
 *
 * @param agent null for what nobody has
 */
public record ReportAgentJson(
    AuthorJson agent, ReportFiguresJson figures, ReportUtilisationJson utilisation) {

  static ReportAgentJson of(Report.OfAgent part) {
    return new ReportAgentJson(
        part.agent().isKnown() ? AuthorJson.of(part.agent()) : null,
        ReportFiguresJson.of(part.figures()),
        ReportUtilisationJson.of(part.utilisation()));
  }
}
