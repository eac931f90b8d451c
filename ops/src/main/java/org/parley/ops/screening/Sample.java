package org.parley.ops.screening;

/** A text with what it is, and the source that it must be held out together with. */
record Sample(String text, String label, String source) {

  private static final int ONE_OF = 8;

  /** Kept from training, with all that is of the same source. Posts of Senti4SD have a test set. */
  boolean isHeldOut() {
    return !label.startsWith("post-") && Math.floorMod(source.hashCode() * 0x9E3779B9, ONE_OF) == 0;
  }
}
