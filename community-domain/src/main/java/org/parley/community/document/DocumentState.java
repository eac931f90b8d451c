package org.parley.community.document;

import java.util.Locale;

/** Where a document is in its life. Only an archived one takes no more changes. */
public enum DocumentState {
  DRAFT,
  REVIEW,
  PUBLISHED,
  ARCHIVED;

  /** As forms, the API and message keys spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
