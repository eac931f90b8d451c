package org.parley.moderation.screening.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.model.LinearModel;
import org.parley.moderation.screening.model.TrainedModel;

/**
 * One training: the model, and how it and the shipped one do on texts that were kept from it. Pure:
 * the same examples give the same model.
 *
 * @param learned what is added to the shipped model
 * @param threshold from which score on the model says spam
 * @param own by cross-validation: each text is judged by a model that was made without it
 * @param shipped the shipped model on the same texts, at its own threshold
 */
record Training(Apprentice.Learned learned, double threshold, Scores own, Scores shipped) {

  private static final int FOLDS = 5;
  private static final int TOLD = 12;

  static Training of(TrainedModel shipped, Examples examples) {
    if (!examples.areEnough()) {
      throw new IllegalArgumentException("Too few examples: " + examples.all().size());
    }
    List<Seen> texts = examples.all().stream().map(Seen::of).toList();
    List<Scores.Guess> guesses = crossValidated(shipped, texts);
    List<Scores.Guess> before =
        texts.stream()
            .map(text -> new Scores.Guess(text.score(shipped.weights()), text.decision().isSpam()))
            .toList();
    double threshold = Scores.bestThreshold(guesses);
    return new Training(
        Apprentice.learn(shipped, texts),
        threshold,
        Scores.of(guesses, threshold),
        Scores.of(before, shipped.card().threshold()));
  }

  private static List<Scores.Guess> crossValidated(TrainedModel shipped, List<Seen> texts) {
    List<Scores.Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Seen> learned = new ArrayList<>();
      List<Seen> judged = new ArrayList<>();
      int[] counts = new int[2];
      for (Seen text : texts) {
        int kind = text.decision().isSpam() ? 1 : 0;
        (counts[kind]++ % FOLDS == fold ? judged : learned).add(text);
      }
      LinearModel model = Apprentice.learn(shipped, learned).withShipped();
      judged.forEach(
          text -> guesses.add(new Scores.Guess(text.score(model), text.decision().isSpam())));
    }
    return guesses;
  }

  boolean isOfUse() {
    return own.isNoWorseThan(shipped);
  }

  /** The model as it reads posts. */
  LinearModel model() {
    return learned.withShipped();
  }

  /** The words that speak most for spam, by what was learned here. */
  List<String> wordsFor() {
    return words(Comparator.reverseOrder());
  }

  /** The words that speak most against it. */
  List<String> wordsAgainst() {
    return words(Comparator.naturalOrder());
  }

  private List<String> words(Comparator<Double> order) {
    return learned.words().wordWeights().entrySet().stream()
        .filter(word -> isWord(word.getKey()))
        .sorted(Map.Entry.<String, Double>comparingByValue(order).thenComparing(Map.Entry::getKey))
        .limit(TOLD)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Rows of words weigh as well, but say the same over and over. */
  private static boolean isWord(String words) {
    return words.codePoints().allMatch(Character::isLetter) && words.length() > 1;
  }
}
