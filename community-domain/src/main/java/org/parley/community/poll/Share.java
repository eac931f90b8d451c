package org.parley.community.poll;

/**
 * One line of a result.
 *
 * @param key the id of an option, or the number on a scale
 * @param votes ballots that chose it; of ranked ballots, those that it is first on
 * @param ballots all that were cast
 */
public record Share(long key, String label, int votes, int ballots) {

  /** Of all ballots, 0 to 100; where a ballot may choose several, these add up to more. */
  public double percent() {
    return ballots == 0 ? 0 : 100.0 * votes / ballots;
  }

  /** The same without decimals. */
  public long rounded() {
    return Math.round(percent());
  }
}
