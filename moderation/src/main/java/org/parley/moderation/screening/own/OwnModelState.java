package org.parley.moderation.screening.own;

import java.util.Locale;

/** What became of a training. */
public enum OwnModelState {
  /** Reads posts in the shipped model's place, which it has in it. */
  IN_FORCE,
  /** Did worse than the shipped model alone, which goes on reading. */
  NO_BETTER,
  /** There were too few decisions of one kind. */
  TOO_FEW,
  /** An administrator threw it away; nothing is learned until one of them asks for it. */
  THROWN_AWAY,
  /** A later training took its place. */
  REPLACED;

  /** As message keys and the API spell it: {@code in-force}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
