package org.parley.moderation.sla;

import org.parley.moderation.calendar.BusinessTime;

/** A policy's terms with the calendar that they are reckoned in. */
public record SlaPromise(SlaTerms terms, BusinessTime time) {

  public SlaTarget response() {
    return new SlaTarget(terms.responseMinutes(), terms.warnPercent(), time);
  }

  public SlaTarget resolution() {
    return new SlaTarget(terms.resolutionMinutes(), terms.warnPercent(), time);
  }
}
