package org.parley.community.document.change;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch that a change set changes.
 *
 * @param from where it begins in the old text
 * @param to where it ends there
 * @param newFrom where it begins in the new text
 * @param inserted what stands there now
 */
public record ChangedRange(int from, int to, int newFrom, String inserted) {

  static List<ChangedRange> of(List<Part> parts) {
    List<ChangedRange> ranges = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (Part part : parts) {
      if (!part.isKept()) {
        ranges.add(new ChangedRange(before, before + part.length(), after, part.inserted()));
      }
      before += part.length();
      after += part.newLength();
    }
    return List.copyOf(ranges);
  }

  /** Where it ends in the new text. */
  public int newTo() {
    return newFrom + inserted.length();
  }
}
