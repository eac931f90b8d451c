package org.parley.web.api.report;

import org.parley.moderation.report.Utilisation;

/**
 * How much of the time present went into follow-ups.
 *
 * @param percent null for who was never there
 */
public record ReportUtilisationJson(long workedSeconds, long presentSeconds, Double percent) {

  static ReportUtilisationJson of(Utilisation used) {
    return new ReportUtilisationJson(
        used.worked().toSeconds(), used.present().toSeconds(), used.percent());
  }
}
