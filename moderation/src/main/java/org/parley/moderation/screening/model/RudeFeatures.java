package org.parley.moderation.screening.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.moderation.screening.text.RudeWords;
import org.parley.moderation.screening.text.Token;

/**
 * Rude words by kind, and whether they are said to somebody: "you" or a mention before them, or
 * nothing at all.
 */
final class RudeFeatures {

  private static final int NEAR = 4;

  private static final Set<String> SOMEBODY =
      Set.of(
          "you",
          "your",
          "you're",
          "youre",
          "u",
          "ur",
          "ya",
          "yourself",
          "@",
          "he",
          "she",
          "he's",
          "she's",
          "they",
          "people");

  private RudeFeatures() {}

  static void addTo(Features features, PlainText text) {
    List<Token> tokens = text.tokens();
    int rude = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<RudeWords.Kind> kind = RudeWords.kind(token);
      if (kind.isEmpty()) {
        continue;
      }
      rude++;
      String name = kind.get().name().toLowerCase(Locale.ROOT);
      features.see("r:" + name, 0.5, token.span());
      Token target = target(tokens, i);
      if (target != null) {
        boolean isBefore = target.span().from() < token.span().from();
        features.see(
            "r:" + name + (isYou(target) ? "-at-you" : "-at-them"),
            1,
            isBefore ? target.span().until(token.span()) : token.span().until(target.span()));
      }
      if (tokens.size() <= NEAR) {
        features.see("r:" + name + "-and-little-else", 1, token.span());
      }
    }
    features
        .byName()
        .forEach((name, feature) -> feature.cap(name.startsWith("r:") ? 1.5 : feature.value()));
    if (rude > 0) {
      features.see("r:share", 2.0 * rude / Math.sqrt(1 + tokens.size()), null);
    } else {
      features.see("r:none", 0.5, null);
    }
  }

  private static Token target(List<Token> tokens, int place) {
    for (int away = 1; away <= NEAR; away++) {
      int before = place - away;
      int after = place + away;
      if (before >= 0 && SOMEBODY.contains(tokens.get(before).form())) {
        return tokens.get(before);
      }
      if (away <= 2 && after < tokens.size() && SOMEBODY.contains(tokens.get(after).form())) {
        return tokens.get(after);
      }
    }
    return null;
  }

  private static boolean isYou(Token target) {
    return target.form().startsWith("y")
        || target.form().startsWith("u")
        || target.form().equals("@");
  }
}
