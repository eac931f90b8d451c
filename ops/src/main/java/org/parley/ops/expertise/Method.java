package org.parley.ops.expertise;

import org.parley.community.expertise.score.Deed;

/** A way to say who will answer, that is told the past deed by deed. */
interface Method {

  /** Its name in the table. */
  String name();

  /** Whether it is one of those that any serious method has to beat. */
  default boolean isFloor() {
    return false;
  }

  /** Takes note of what happened. */
  void observe(Deed deed);

  /**
   * The score of everybody on the roster, by number: the higher, the likelier. What stands for who
   * asks is not looked at.
   */
  double[] scores(Deed question);
}
