package org.parley.moderation.screening.model;

import java.util.Locale;

/** The claims that the shipped models make about a text. */
public enum TextModel {
  /** A customer who is not content: a complaint, with or without anger. */
  DISSATISFIED,
  /** Words that hurt somebody: insults, slurs, threats to people. */
  INSULT,
  /** Rage, whatever it is about. */
  ANGER,
  /** Wants to talk to a person. */
  ASKS_FOR_A_HUMAN,
  /** Advertising and fraud, before a community has taught its own. */
  SPAM,
  /** The tone: negative, neutral or positive. Its score is how likely it is negative. */
  SENTIMENT;

  /** The word that commands, files and the API say. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
