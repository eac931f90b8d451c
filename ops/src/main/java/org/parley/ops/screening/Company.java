package org.parley.ops.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Puts every third text beside another one, before or after, as people do who say more than one
 * thing: an insult is still one after a question. Texts that are kept from training keep company
 * with their like.
 */
final class Company {

  private static final int ONE_OF = 3;
  private static final long SEED = 5;

  private static final Map<String, List<String>> COMPANY =
      Map.of(
          "complaint", List.of("statement", "question", "complaint"),
          "angry", List.of("complaint", "statement", "angry"),
          "human", List.of("complaint", "question", "statement"),
          "thanks", List.of("statement", "praise"),
          "praise", List.of("statement", "thanks"),
          "question", List.of("statement", "question"),
          "statement", List.of("statement"),
          "insult", List.of("complaint", "statement", "question", "heated"),
          "heated", List.of("statement", "complaint", "heated"),
          "spam", List.of("statement", "spam"));

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Sample> samples;

  Company(List<Sample> samples) {
    this.samples = samples;
  }

  List<Sample> together() {
    List<Sample> together = new ArrayList<>(samples);
    for (int i = 0; i < together.size(); i += ONE_OF) {
      Sample sample = samples.get(i);
      List<String> labels = COMPANY.get(sample.label());
      Sample other = like(labels.get(random.nextInt(labels.size())), sample.isHeldOut());
      together.set(
          i,
          new Sample(
              random.nextBoolean()
                  ? ended(sample.text()) + other.text()
                  : ended(other.text()) + sample.text(),
              sample.label(),
              sample.source()));
    }
    return together;
  }

  private Sample like(String label, boolean isHeldOut) {
    while (true) {
      Sample candidate = samples.get(random.nextInt(samples.size()));
      if (candidate.label().equals(label) && candidate.isHeldOut() == isHeldOut) {
        return candidate;
      }
    }
  }

  private static String ended(String text) {
    return Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text + ". " : text + " ";
  }
}
