package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * Something that was done to a case over there.
 *
 * @param key the same for the same, however often it is heard
 * @param caseKey under which the case is known
 * @param author who did it, as the other side calls them; may be empty
 * @param text what they said; empty for a closure
 */
public record CaseNews(
    String key, String caseKey, What what, String author, String text, Instant at) {

  /** What was done. */
  public enum What {
    COMMENTED,
    CLOSED
  }
}
