package org.parley.community.badge;

/** Why badges are awarded to the past. */
public enum RunKind {
  /** Definitions came with the product, a file or an import: nobody is told. */
  SEEDED,
  /** An administrator made, changed or switched on a badge. */
  CHANGED,
  /** Somebody asked for it. */
  ASKED,
  /** Every night, to find what events may have missed. */
  NIGHTLY;

  /** Whether members are told, once each, of what they were given. */
  public boolean isTold() {
    return this != SEEDED;
  }
}
