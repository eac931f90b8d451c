package org.parley.moderation.casesystem;

import java.time.Instant;

/**
 * Something that was done to a case over there.
 *
 * @param key the same for the same, however often it is heard
 * @param caseKey under which the case is known
 * @param author who did it, as the other side calls them; may be empty
 * @param text what they said; empty for a closure, and where it was opened again
 * @param at until when, at least, it was so
 */
public record CaseNews(
    String key, String caseKey, What what, String author, String text, Instant at) {

  /** What was done. */
  public enum What {
    COMMENTED,
    CLOSED,
    REOPENED
  }

  /** The same, looked at from the moment in which it was asked for. */
  CaseNews askedAt(Instant moment) {
    return new CaseNews(key, caseKey, what, author, text, moment);
  }
}
