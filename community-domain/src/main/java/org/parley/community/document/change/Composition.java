package org.parley.community.document.change;

/** Two change sets that follow each other, as one. */
final class Composition {

  private final Walk first;
  private final Walk then;
  private final Parts parts = new Parts();

  private Composition(ChangeSet first, ChangeSet then) {
    this.first = new Walk(first.parts());
    this.then = new Walk(then.parts());
  }

  static ChangeSet of(ChangeSet first, ChangeSet then) {
    Composition composition = new Composition(first, then);
    while (!composition.first.isDone() || !composition.then.isDone()) {
      composition.step();
    }
    return composition.parts.toChangeSet();
  }

  private void step() {
    if (!first.isDone() && !first.isInsertion() && !first.isKept()) {
      // gone before the second one saw it
      parts.remove(first.length());
      first.take(first.length());
    } else if (then.isInsertion()) {
      parts.insert(then.takeInsertion());
    } else if (first.isInsertion()) {
      int units = Math.min(first.insertedLength(), then.length());
      String text = first.takeInsertion(units);
      if (then.isKept()) {
        parts.insert(text);
      }
      then.take(units);
    } else {
      int units = Math.min(first.length(), then.length());
      if (then.isKept()) {
        parts.keep(units);
      } else {
        parts.remove(units);
      }
      first.take(units);
      then.take(units);
    }
  }
}
