package org.parley.moderation.casesystem;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What was read in a case system.
 *
 * @param news oldest first
 * @param latest the last change that was seen, null when there was none
 * @param error why it could not be read, else null
 */
public record CaseReading(List<CaseNews> news, Instant latest, String error) {

  public CaseReading {
    news = news.stream().sorted(Comparator.comparing(CaseNews::at)).toList();
  }

  static CaseReading nothing() {
    return new CaseReading(List.of(), null, null);
  }

  static CaseReading failed(String error) {
    return new CaseReading(List.of(), null, error);
  }
}
