package org.parley.moderation.screening.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.moderation.screening.text.Token;

/** How a text is written: capitals, marks, letters drawn out, whom it speaks to, how long it is. */
final class StyleFeatures {

  private static final Set<String> YOU =
      Set.of("you", "your", "yours", "u", "ur", "you're", "youre", "ya", "you've", "yourself");
  private static final Set<String> I =
      Set.of("i", "my", "me", "i'm", "im", "i've", "we", "our", "us", "mine");
  private static final Set<String> ASKING =
      Set.of(
          "how", "what", "when", "where", "which", "who", "why", "can", "could", "do", "does", "is",
          "are", "will");
  private static final Map<String, String> MARKS =
      Map.of(
          "!",
          "s:exclaims",
          "!!",
          "s:exclaims-much",
          "!?",
          "s:asks-loudly",
          "?",
          "s:asks",
          "??",
          "s:asks-much",
          "..",
          "s:trails-off");

  private StyleFeatures() {}

  static void addTo(Features features, PlainText text) {
    List<Token> tokens = text.tokens();
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words += token.isWord() ? 1 : 0;
      name(token, i).forEach((name, share) -> features.see(name, share, token.span()));
    }
    cap(features);
    if (words > 0) {
      features.see("s:length", Math.log(1 + words) / 5, null);
      features.see(
          "s:length-" + Math.min(5, 32 - Integer.numberOfLeadingZeros(words / 3)), 0.5, null);
    }
  }

  private static Map<String, Double> name(Token token, int place) {
    return switch (token.kind()) {
      case WORD -> word(token, place);
      case NUMBER -> Map.of("s:number", 0.25);
      case LINK -> Map.of("s:link", 0.5);
      case CODE -> Map.of("s:code", 0.5);
      case MENTION -> place == 0 ? Map.of("s:to-somebody", 0.5) : Map.of("s:mention", 0.5);
      case MARK ->
          MARKS.containsKey(token.form()) ? Map.of(MARKS.get(token.form()), 0.5) : Map.of();
      case EMOTICON, EMOJI -> Map.of("s:sign", 0.25);
    };
  }

  private static Map<String, Double> word(Token token, int place) {
    if (place == 0 && ASKING.contains(token.form())) {
      return Map.of("s:begins-as-question", 0.5);
    }
    if (token.isShouted()) {
      return Map.of("s:shouts", 0.25);
    }
    if (token.isDrawnOut()) {
      return Map.of("s:draws-out", 0.5);
    }
    if (YOU.contains(token.form())) {
      return Map.of("s:you", 0.35);
    }
    return I.contains(token.form()) ? Map.of("s:i", 0.35) : Map.of();
  }

  private static void cap(Features features) {
    features
        .byName()
        .forEach(
            (name, feature) -> {
              if (name.startsWith("s:")) {
                feature.cap(1);
              }
            });
  }
}
