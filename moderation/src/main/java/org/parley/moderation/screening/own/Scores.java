package org.parley.moderation.screening.own;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How well a model told decided texts apart that it had not learned from: the area under the ROC
 * curve, and at its threshold how many of its hits are spam and how much of the spam it finds.
 */
public record Scores(double area, double precision, double recall) {

  /** A text's score, and whether it is spam. */
  record Guess(double score, boolean isSpam) {}

  private static final double STEP = 0.05;

  /** As good as the best, give or take less than anybody would notice. */
  private static final double ABOUT = 0.005;

  static Scores of(List<Guess> guesses, double threshold) {
    int hits = count(guesses, threshold, false);
    int right = count(guesses, threshold, true);
    int spam = count(guesses, 0, true);
    return new Scores(area(guesses), share(right, hits), share(right, spam));
  }

  /**
   * High among the thresholds with the best F1: examples are half spam, posts hardly ever, and what
   * is like none of the examples scores in the middle.
   */
  static double bestThreshold(List<Guess> guesses) {
    List<Double> good = new ArrayList<>();
    double best = 0;
    for (int step = 1; step < 1 / STEP; step++) {
      best = Math.max(best, of(guesses, step * STEP).f1());
    }
    for (int step = 1; step < 1 / STEP; step++) {
      if (of(guesses, step * STEP).f1() >= best - ABOUT) {
        good.add(step * STEP);
      }
    }
    return Math.round(100 * good.get(good.size() * 3 / 4)) / 100.0;
  }

  /** Whether nothing is lost by asking this model in the other one's place. */
  boolean isNoWorseThan(Scores other) {
    return area >= other.area && f1() >= other.f1();
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int count(List<Guess> guesses, double threshold, boolean onlySpam) {
    return (int)
        guesses.stream()
            .filter(guess -> guess.score() >= threshold && (guess.isSpam() || !onlySpam))
            .count();
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private static double area(List<Guess> guesses) {
    List<Double> spam = sorted(guesses, true);
    List<Double> others = sorted(guesses, false);
    double above = 0;
    for (double score : spam) {
      for (double other : others) {
        above += score > other ? 1 : score == other ? 0.5 : 0;
      }
    }
    return spam.isEmpty() || others.isEmpty() ? 0.5 : above / spam.size() / others.size();
  }

  private static List<Double> sorted(List<Guess> guesses, boolean isSpam) {
    List<Double> scores = new ArrayList<>();
    guesses.stream()
        .filter(guess -> guess.isSpam() == isSpam)
        .forEach(guess -> scores.add(guess.score()));
    Collections.sort(scores);
    return scores;
  }
}
