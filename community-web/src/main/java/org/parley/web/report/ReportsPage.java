package org.parley.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.problem.Invalid;
import org.parley.moderation.report.Report;
import org.parley.moderation.report.Reports;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code reports.xhtml}: how the contact centre does. */
@Named
@RequestScoped
public class ReportsPage {

  @Inject ReportFields fields;
  @Inject Reports reports;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private Report report;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    try {
      report = reports.read(currentActor.actor(), fields.query());
    } catch (Invalid invalid) {
      feedback.refuse(invalid);
    }
  }

  /** Null when what was asked for will not do. */
  public Report getReport() {
    return report;
  }
}
