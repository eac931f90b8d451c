package org.parley.community.document.suggestion;

import java.util.Locale;

/** What became of a suggestion. */
public enum SuggestionState {
  OPEN,
  ACCEPTED,
  REJECTED,
  /** Its author took it back. */
  WITHDRAWN;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
