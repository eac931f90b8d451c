package org.parley.moderation.screening.text;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * How good or bad a word, an emoticon or an emoji is by itself: −4 to 4, 0 for one that says
 * nothing.
 */
final class Valences {

  private static final Map<String, Double> VALENCES =
      WordList.read("valence.tsv").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, entry -> Double.valueOf(entry.getValue())));

  private Valences() {}

  static double of(Token token) {
    return switch (token.kind()) {
      case WORD -> word(token.form());
      case EMOTICON -> exact(token.written());
      case EMOJI -> exact(token.written());
      default -> 0;
    };
  }

  /** A word drawn out is looked up with two letters and with one: "coool", "baaad". */
  private static double word(String form) {
    double valence = exact(form);
    return valence == 0 ? exact(form.replaceAll("(\\p{L})\\1", "$1")) : valence;
  }

  private static double exact(String form) {
    return VALENCES.getOrDefault(form, 0.0);
  }
}
