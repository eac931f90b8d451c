package org.parley.search.synonym;

import java.time.Instant;

/**
 * A line of synonyms in the list.
 *
 * @param changedBy the name of who last changed it
 */
public record SynonymEntry(long id, SynonymLine line, String changedBy, Instant changedAt) {

  /** As it is written. */
  public String text() {
    return line.text();
  }
}
