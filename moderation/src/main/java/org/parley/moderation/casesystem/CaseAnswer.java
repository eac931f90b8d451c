package org.parley.moderation.casesystem;

import java.util.Set;
import org.parley.community.webhook.GuardedHttp;

/**
 * What came of telling a case system.
 *
 * @param caseId the other side's, null when it did not say
 * @param url where people see the case, null when it did not say
 * @param status null when there was no answer
 * @param error why it was not taken, else null
 */
public record CaseAnswer(Outcome outcome, String caseId, String url, Integer status, String error) {

  /** How it goes on. */
  public enum Outcome {
    /** It is there. */
    TAKEN,
    /** The system is out of reach or out of order: the same is told again. */
    LATER,
    /** It will not take this, however often: somebody has to look. */
    REFUSED,
    /** Nothing was left that may be told. */
    WITHHELD
  }

  private static final int LONGEST_ERROR = 500;
  private static final int UNAUTHORIZED = 401;

  /** Of 4xx: signing in, permissions and limits are put right over there, and so is time. */
  private static final Set<Integer> PASSING = Set.of(UNAUTHORIZED, 403, 408, 425, 429);

  public boolean isTaken() {
    return outcome == Outcome.TAKEN;
  }

  static CaseAnswer taken(int status, String caseId, String url) {
    return new CaseAnswer(Outcome.TAKEN, caseId, url, status, null);
  }

  static CaseAnswer later(Integer status, String error) {
    return new CaseAnswer(Outcome.LATER, null, null, status, beginning(error));
  }

  static CaseAnswer refused(Integer status, String error) {
    return new CaseAnswer(Outcome.REFUSED, null, null, status, beginning(error));
  }

  static CaseAnswer withheld() {
    return new CaseAnswer(Outcome.WITHHELD, null, null, null, null);
  }

  /** What an answer means that was no success. */
  static CaseAnswer failed(GuardedHttp.Answer answer) {
    Integer status = answer.status();
    String error = answer.error() == null ? answer.text() : answer.error();
    boolean isRefusal = status != null && status >= 300 && status < 500 && !isPassing(status);
    return isRefusal ? refused(status, error) : later(status, error);
  }

  private static boolean isPassing(int status) {
    return PASSING.contains(status) || (status < 400 && status != 300);
  }

  private static String beginning(String error) {
    String words = error == null ? "" : error;
    return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
  }
}
