package org.parley.web.api.screening;

import java.time.Instant;
import java.util.Locale;
import org.parley.moderation.screening.Trial;

/**
 * A post that a rule would have hit.
 *
 * @param before what stands before the words that were found, shortened; and after
 * @param verdict what was decided on it; null when nobody did
 */
public record ScreeningSampleJson(
    long postId,
    String title,
    Instant at,
    String before,
    String found,
    String after,
    String verdict) {

  static ScreeningSampleJson of(Trial.Sample sample) {
    return new ScreeningSampleJson(
        sample.postId(),
        sample.title(),
        sample.at(),
        sample.passage().before(),
        sample.passage().found(),
        sample.passage().after(),
        sample.verdict() == null
            ? null
            : sample.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
