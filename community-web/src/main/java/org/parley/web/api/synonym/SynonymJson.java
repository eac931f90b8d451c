package org.parley.web.api.synonym;

import java.time.Instant;
import java.util.List;
import org.parley.search.synonym.SynonymEntry;

/**
 * A line of synonyms.
 *
 * @param line as it is written: {@code a, b} or {@code a => b}
 * @param words mean each other or, where there are others, those as well
 */
public record SynonymJson(
    long id,
    String line,
    List<String> words,
    List<String> others,
    String changedBy,
    Instant changedAt) {

  static SynonymJson of(SynonymEntry entry) {
    return new SynonymJson(
        entry.id(),
        entry.text(),
        entry.line().words(),
        entry.line().others(),
        entry.changedBy(),
        entry.changedAt());
  }
}
