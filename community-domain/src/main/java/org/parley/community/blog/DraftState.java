package org.parley.community.blog;

import java.util.Locale;

/** How far an article is that nobody else reads yet. */
public enum DraftState {
  DRAFT,
  /** It is published by itself when its moment has come. */
  SCHEDULED,
  /** Its moment had come, but something was in the way. */
  HELD,
  PUBLISHED;

  /** As the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
