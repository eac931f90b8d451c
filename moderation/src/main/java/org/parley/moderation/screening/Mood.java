package org.parley.moderation.screening;

/** How a post sounds. */
public enum Mood {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
