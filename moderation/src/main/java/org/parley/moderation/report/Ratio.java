package org.parley.moderation.report;

/**
 * How many of how many.
 *
 * @param part 0 to whole
 */
public record Ratio(int part, int whole) {

  public static final Ratio NONE = new Ratio(0, 0);

  public Ratio {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  /** From 0 to 100; null of nothing, which has no share. */
  public Double percent() {
    return whole == 0 ? null : 100.0 * part / whole;
  }
}
