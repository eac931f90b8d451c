package org.parley.moderation.screening.model;

/** The tone of a text: how likely each of the three is. They sum to 1. */
public record Sentiment(double negative, double neutral, double positive) {

  /** From −1, surely negative, to 1, surely positive. */
  public double balance() {
    return positive - negative;
  }

  public String label() {
    if (neutral >= negative && neutral >= positive) {
      return "neutral";
    }
    return negative > positive ? "negative" : "positive";
  }
}
