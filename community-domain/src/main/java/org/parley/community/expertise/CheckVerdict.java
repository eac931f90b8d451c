package org.parley.community.expertise;

/** What staff found when they checked an answer. */
public enum CheckVerdict {
  /** It is right, and counts as verified. */
  CORRECT,
  /** It was right once: it is judged no longer, and counts as older than it is. */
  OUTDATED,
  /** It is wrong, and counts against who gave it, whoever accepted it. */
  WRONG
}
