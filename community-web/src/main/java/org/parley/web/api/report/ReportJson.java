package org.parley.web.api.report;

import java.util.List;
import org.parley.moderation.report.Report;

/**
 * A report.
 *
 * @param zone in which its days are meant
 */
public record ReportJson(
    String from,
    String to,
    String zone,
    ReportFiguresJson all,
    ReportUtilisationJson utilisation,
    List<ReportDayJson> days,
    List<ReportAgentJson> agents,
    List<ReportSpaceJson> spaces,
    List<ReportReasonJson> reasons,
    ReportFlagsJson flags,
    ReportSatisfactionJson satisfaction) {

  static ReportJson of(Report report) {
    return new ReportJson(
        report.query().period().from().toString(),
        report.query().period().to().toString(),
        report.query().period().zone().getId(),
        ReportFiguresJson.of(report.all()),
        ReportUtilisationJson.of(report.utilisation()),
        report.days().stream().map(ReportDayJson::of).toList(),
        report.agents().stream().map(ReportAgentJson::of).toList(),
        report.spaces().stream().map(ReportSpaceJson::of).toList(),
        report.reasons().stream().map(ReportReasonJson::of).toList(),
        ReportFlagsJson.of(report.flags()),
        ReportSatisfactionJson.of(report.satisfaction()));
  }
}
