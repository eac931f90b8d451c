package org.parley.web.api.casesystem;

import org.parley.moderation.casesystem.CaseAnswer;

/**
 * What a case system answered that was tried.
 *
 * @param answered whether it took the greeting
 * @param status null when there was no answer
 * @param error what it said against it, or why there was no answer; null when it took it
 */
public record CaseTrialJson(boolean answered, Integer status, String error) {

  static CaseTrialJson of(CaseAnswer answer) {
    return new CaseTrialJson(answer.isTaken(), answer.status(), answer.error());
  }
}
