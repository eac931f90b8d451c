package org.parley.web.trend;

import java.util.Collection;
import java.util.Objects;
import org.parley.moderation.screening.Mood;

/**
 * How posts sound.
 *
 * @param unheard posts whose language the models do not read; no mood is guessed for them
 */
public record Tone(int negative, int neutral, int positive, int unheard) {

  /**
   * @param moods null for what was not heard
   */
  static Tone of(Collection<Mood> moods) {
    return new Tone(
        count(moods, Mood.NEGATIVE),
        count(moods, Mood.NEUTRAL),
        count(moods, Mood.POSITIVE),
        (int) moods.stream().filter(Objects::isNull).count());
  }

  public int heard() {
    return negative + neutral + positive;
  }

  /** Null when none was heard. */
  public Double negativePercent() {
    return percent(negative);
  }

  /** Null when none was heard. */
  public Double positivePercent() {
    return percent(positive);
  }

  private Double percent(int part) {
    return heard() == 0 ? null : 100.0 * part / heard();
  }

  private static int count(Collection<Mood> moods, Mood mood) {
    return (int) moods.stream().filter(mood::equals).count();
  }
}
