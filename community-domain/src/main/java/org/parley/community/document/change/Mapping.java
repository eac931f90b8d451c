package org.parley.community.document.change;

/** Moves one change set past another that was made for the same text. */
final class Mapping {

  private final Walk mapped;
  private final Walk over;
  private final boolean before;
  private final Parts parts = new Parts();

  private Mapping(ChangeSet mapped, ChangeSet over, boolean before) {
    this.mapped = new Walk(mapped.parts());
    this.over = new Walk(over.parts());
    this.before = before;
  }

  static ChangeSet of(ChangeSet mapped, ChangeSet over, boolean before) {
    Mapping mapping = new Mapping(mapped, over, before);
    while (!mapping.mapped.isDone() || !mapping.over.isDone()) {
      mapping.step();
    }
    return mapping.parts.toChangeSet();
  }

  private void step() {
    if (mapped.isInsertion() && (before || !over.isInsertion())) {
      parts.insert(mapped.takeInsertion());
    } else if (over.isInsertion()) {
      parts.keep(over.takeInsertion().length());
    } else {
      int units = Math.min(mapped.length(), over.length());
      if (over.isKept()) {
        if (mapped.isKept()) {
          parts.keep(units);
        } else {
          parts.remove(units);
        }
      }
      mapped.take(units);
      over.take(units);
    }
  }
}
