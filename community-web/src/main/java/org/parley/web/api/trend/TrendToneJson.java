package org.parley.web.api.trend;

import org.parley.web.trend.Tone;

/**
 * How the examples sound, in posts.
 *
 * @param unknown posts in a language that the models do not read
 */
public record TrendToneJson(int negative, int neutral, int positive, int unknown) {

  static TrendToneJson of(Tone tone) {
    return new TrendToneJson(tone.negative(), tone.neutral(), tone.positive(), tone.unheard());
  }
}
