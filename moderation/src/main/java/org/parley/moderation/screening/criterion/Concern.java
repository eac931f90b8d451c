package org.parley.moderation.screening.criterion;

/** What a hit tells of the person who wrote, where it tells anything. */
public enum Concern {
  /** Is angry, hurt, or not content. */
  ANGRY,
  /** Wants to talk to somebody of the company. */
  ASKS_HUMAN
}
