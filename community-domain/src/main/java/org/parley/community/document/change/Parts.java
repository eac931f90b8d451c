package org.parley.community.document.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts parts together in their shortest form: neighbours of one kind are one part, and what is
 * inserted where something goes is its replacement.
 */
final class Parts {

  private final List<Part> parts = new ArrayList<>();
  private int kept;
  private int removed;
  private final StringBuilder inserted = new StringBuilder();

  void keep(int length) {
    if (length > 0) {
      flushChange();
      kept += length;
    }
  }

  void remove(int length) {
    if (length > 0) {
      flushKept();
      removed += length;
    }
  }

  void insert(CharSequence text) {
    if (text.length() > 0) {
      flushKept();
      inserted.append(text);
    }
  }

  ChangeSet toChangeSet() {
    flushKept();
    flushChange();
    return new ChangeSet(parts);
  }

  private void flushKept() {
    if (kept > 0) {
      parts.add(Part.keep(kept));
      kept = 0;
    }
  }

  private void flushChange() {
    if (removed > 0 || !inserted.isEmpty()) {
      parts.add(Part.replace(removed, inserted.toString()));
      removed = 0;
      inserted.setLength(0);
    }
  }
}
