package org.parley.ops.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.model.TextModel;

/**
 * What one model learns from: which texts are examples of what, how often a kind of them is
 * repeated, and how much of the score comes from meaning (the rest comes from words). Kinds that no
 * label names are left out.
 *
 * @param costs how much an example outweighs the wish for small weights: of words, of meaning
 */
record Lesson(
    TextModel claim,
    Map<String, String> labels,
    Map<String, Integer> repeats,
    Costs costs,
    double meaningShare) {

  /** The costs of errors for both kinds of weights. */
  record Costs(double words, double meaning) {}

  static final String YES = "yes";
  static final String NO = "no";

  private static final List<String> POSTS =
      List.of("post-negative", "post-neutral", "post-positive");

  /** For who is not content, customers' voices count above what developers say to one another. */
  private static final Map<String, Integer> CUSTOMERS =
      Map.of(
          "complaint", 4,
          "question", 4,
          "statement", 4,
          "thanks", 4,
          "praise", 4,
          "sentence-negative", 4,
          "sentence-positive", 4,
          "angry", 2,
          "spam", 2);

  private static final List<String> SENTENCES = List.of("sentence-negative", "sentence-positive");

  static List<Lesson> all() {
    return List.of(
        claim(
                TextModel.DISSATISFIED,
                List.of("complaint", "angry", "sentence-negative", "post-negative"),
                List.of(
                    "thanks",
                    "praise",
                    "question",
                    "statement",
                    "spam",
                    "sentence-positive",
                    "post-neutral",
                    "post-positive"))
            .weighing(CUSTOMERS, new Costs(1.5, 0.05)),
        claim(TextModel.INSULT, List.of("insult"), others("insult")),
        claim(
            TextModel.ANGER,
            List.of("angry", "insult"),
            List.of(
                "complaint",
                "human",
                "thanks",
                "praise",
                "question",
                "statement",
                "spam",
                "sentence-positive",
                "post-neutral",
                "post-positive")),
        claim(TextModel.ASKS_FOR_A_HUMAN, List.of("human"), others("human")),
        claim(TextModel.SPAM, List.of("spam"), others("spam")),
        sentiment());
  }

  private static Lesson claim(TextModel claim, List<String> holds, List<String> doesNot) {
    Map<String, String> labels = new HashMap<>();
    holds.forEach(kind -> labels.put(kind, YES));
    doesNot.forEach(kind -> labels.put(kind, NO));
    return new Lesson(claim, labels, Map.of(), new Costs(1, 0.1), 0.7);
  }

  private Lesson weighing(Map<String, Integer> more, Costs otherCosts) {
    return new Lesson(claim, labels, more, otherCosts, meaningShare);
  }

  private static Lesson sentiment() {
    Map<String, String> labels = new HashMap<>();
    List.of("angry", "insult", "sentence-negative", "post-negative")
        .forEach(kind -> labels.put(kind, "negative"));
    List.of("question", "statement", "post-neutral").forEach(kind -> labels.put(kind, "neutral"));
    List.of("thanks", "praise", "sentence-positive", "post-positive")
        .forEach(kind -> labels.put(kind, "positive"));
    return new Lesson(
        TextModel.SENTIMENT,
        labels,
        Map.of("post-negative", 20, "post-neutral", 20, "post-positive", 20),
        new Costs(0.35, 1),
        0.4);
  }

  private static List<String> others(String label) {
    return java.util.stream.Stream.of(Corpus.LABELS, POSTS, SENTENCES)
        .flatMap(List::stream)
        .filter(kind -> !kind.equals(label))
        .toList();
  }

  boolean teaches(Material material) {
    return labels.containsKey(material.sample().label());
  }

  String label(Material material) {
    return labels.get(material.sample().label());
  }

  int repeats(Material material) {
    return repeats.getOrDefault(material.sample().label(), 1);
  }
}
