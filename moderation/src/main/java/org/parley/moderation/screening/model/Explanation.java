package org.parley.moderation.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.text.Span;

/**
 * Which words a score comes from. A linear score is a sum, so each word's part of it is known and
 * not guessed: what stands at the same place is added up, and the places that give most are told,
 * none inside another.
 */
final class Explanation {

  private static final int MOST = 5;

  private final String text;
  private final Map<Span, Double> parts = new HashMap<>();

  private Explanation(String text) {
    this.text = text;
  }

  static List<Because> of(LinearModel model, int label, Sight sight) {
    Explanation explanation = new Explanation(sight.text().text());
    sight
        .features()
        .byName()
        .forEach((name, feature) -> explanation.add(feature, model.weight(name, label)));
    if (model.needsMeaning()) {
      explanation.add(sight.meaning(), model.meaning(label));
    }
    return explanation.because();
  }

  private void add(Feature feature, double weight) {
    double part = weight * feature.value() / Math.max(1, feature.spans().size());
    if (part != 0) {
      feature.spans().forEach(span -> parts.merge(span, part, Double::sum));
    }
  }

  private void add(Meaning meaning, float[] weights) {
    for (int piece = 0; piece < meaning.pieces(); piece++) {
      if (meaning.span(piece) != null) {
        parts.merge(meaning.span(piece), meaning.share(piece, weights), Double::sum);
      }
    }
  }

  private List<Because> because() {
    double all = parts.values().stream().filter(part -> part > 0).mapToDouble(part -> part).sum();
    List<Because> told = new ArrayList<>();
    parts.entrySet().stream()
        .filter(part -> part.getValue() > 0)
        .sorted(
            Map.Entry.<Span, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(part -> part.getKey().from())
                .thenComparing(part -> part.getKey().to()))
        .forEach(
            part -> {
              Span span = part.getKey();
              boolean isNew =
                  told.stream()
                      .noneMatch(
                          other ->
                              other.span().from() < span.to() && span.from() < other.span().to());
              if (isNew && told.size() < MOST) {
                told.add(new Because(span, span.of(text), part.getValue() / all));
              }
            });
    return told;
  }
}
