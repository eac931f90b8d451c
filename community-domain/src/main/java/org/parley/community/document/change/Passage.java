package org.parley.community.document.change;

/**
 * A stretch of a text that was changed on one side or on both.
 *
 * @param from where it begins in the text that both began with
 * @param to where it ends there
 * @param base what stood there
 * @param theirs what stands there on the one side
 * @param mine what stands there on the other
 */
public record Passage(int from, int to, String base, String theirs, String mine) {

  /** Whether both sides changed it, and not to the same. */
  public boolean isConflict() {
    return !base.equals(theirs) && !base.equals(mine) && !theirs.equals(mine);
  }

  /** What the sides make of it together, as long as they do not contradict each other. */
  String merged() {
    return base.equals(theirs) ? mine : theirs;
  }

  /** One after the other: nothing is lost, and somebody has to read it. */
  public String both() {
    String gap = (theirs + mine).contains("\n") ? "\n" : " ";
    boolean isApart = theirs.isEmpty() || mine.isEmpty() || theirs.endsWith(gap);
    return theirs + (isApart ? "" : gap) + mine;
  }
}
