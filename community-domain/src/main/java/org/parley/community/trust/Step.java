package org.parley.community.trust;

/**
 * One thing on the way to a level or a privilege.
 *
 * @param needed how much it takes; at most so much for {@link Measure#REPORTS_UPHELD}
 * @param done how much there is
 */
public record Step(Measure measure, int needed, int done) {

  public boolean isDone() {
    return missing() == 0;
  }

  /** How much is missing, or for reports upheld too much; 0 when nothing is. */
  public int missing() {
    int gap = measure == Measure.REPORTS_UPHELD ? done - needed : needed - done;
    return Math.max(0, gap);
  }
}
