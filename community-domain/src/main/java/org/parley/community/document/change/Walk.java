package org.parley.community.document.change;

import java.util.List;

/**
 * Walks through a change set in bites of any size. What a part inserts comes before what it
 * removes, so that every insertion has one place in the old text.
 */
final class Walk {

  private final List<Part> parts;
  private int next;
  private String inserted;
  private int length;
  private boolean isKept;

  Walk(List<Part> parts) {
    this.parts = parts;
    load();
  }

  private void load() {
    while (inserted == null && length == 0 && next < parts.size()) {
      Part part = parts.get(next++);
      isKept = part.isKept();
      inserted = part.isKept() || part.inserted().isEmpty() ? null : part.inserted();
      length = part.length();
    }
  }

  boolean isDone() {
    return inserted == null && length == 0;
  }

  /** Whether it stands before an insertion. */
  boolean isInsertion() {
    return inserted != null;
  }

  boolean isKept() {
    return isKept;
  }

  /** Units of the old text that the rest of this stretch covers; 0 before an insertion. */
  int length() {
    return inserted == null ? length : 0;
  }

  /** How much of the insertion is left. */
  int insertedLength() {
    return inserted.length();
  }

  String takeInsertion() {
    return takeInsertion(inserted.length());
  }

  String takeInsertion(int units) {
    String taken = inserted.substring(0, units);
    inserted = units == inserted.length() ? null : inserted.substring(units);
    load();
    return taken;
  }

  void take(int units) {
    length -= units;
    load();
  }
}
