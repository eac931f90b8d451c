package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.notification.ReportSettled;
import org.parley.community.trust.UpheldReports;

/**
 * Writes down that a report about somebody's post was upheld, in the transaction of the verdict.
 */
@ApplicationScoped
class ReportKeeping {

  private static final String UPHELD = "UPHELD";

  @Inject UpheldReports reports;

  void on(@Observes ReportSettled event) {
    if (event.outcome().equals(UPHELD)) {
      reports.add(event.reportId(), event.postId(), event.at());
    }
  }
}
