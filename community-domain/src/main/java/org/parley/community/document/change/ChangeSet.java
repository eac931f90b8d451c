package org.parley.community.document.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that one step changes in a text: which stretches stay, and what takes the place of the
 * others. It fits texts of one length only. Its JSON is that of CodeMirror's change sets: a number
 * for units that stay, {@code [removed, "line", "line"]} for a change. It never changes itself.
 */
public final class ChangeSet {

  private final List<Part> parts;
  private final int length;
  private final int newLength;

  ChangeSet(List<Part> parts) {
    this.parts = List.copyOf(parts);
    int before = 0;
    int after = 0;
    for (Part part : parts) {
      before = Math.addExact(before, part.length());
      after = Math.addExact(after, part.newLength());
    }
    this.length = before;
    this.newLength = after;
  }

  /** Nothing changes in a text of this length. */
  public static ChangeSet none(int length) {
    return replacing(length, 0, 0, "");
  }

  /** One stretch of a text of the given length is replaced. */
  public static ChangeSet replacing(int length, int from, int to, String inserted) {
    Parts parts = new Parts();
    parts.keep(from);
    parts.insert(inserted);
    parts.remove(to - from);
    parts.keep(length - to);
    return parts.toChangeSet();
  }

  /** What makes one text of another, word by word. */
  public static ChangeSet between(String before, String after) {
    return TextDifference.between(before, after);
  }

  /**
   * Reads CodeMirror's form.
   *
   * @throws org.parley.community.problem.Invalid when it is none
   */
  public static ChangeSet ofJson(String json) {
    return ChangeJson.read(json);
  }

  public String toJson() {
    return ChangeJson.write(parts);
  }

  /** The length of the texts that it fits, in UTF-16 units. */
  public int length() {
    return length;
  }

  /** The length of what comes out. */
  public int newLength() {
    return newLength;
  }

  public boolean isEmpty() {
    return parts.stream().allMatch(Part::isKept);
  }

  List<Part> parts() {
    return parts;
  }

  /** The stretches that change, from left to right. */
  public List<ChangedRange> ranges() {
    return ChangedRange.of(parts);
  }

  /**
   * The text with the changes made.
   *
   * @throws IllegalArgumentException when it is for a text of another length
   */
  public String apply(String text) {
    requireLength(text.length());
    StringBuilder changed = new StringBuilder(newLength);
    int at = 0;
    for (Part part : parts) {
      if (part.isKept()) {
        changed.append(text, at, at + part.length());
      } else {
        changed.append(part.inserted());
      }
      at += part.length();
    }
    return changed.toString();
  }

  /** Both in one: first this, then the other, which is for the text that comes out of this. */
  public ChangeSet compose(ChangeSet then) {
    then.requireLength(newLength);
    return Composition.of(this, then);
  }

  /**
   * The same changes for a text in which the other ones were made already.
   *
   * @param before whether what this inserts comes first where both insert at one place. A text that
   *     both were made for comes out the same either way: {@code a.compose(b.map(a, false))} is
   *     {@code b.compose(a.map(b, true))}
   */
  public ChangeSet map(ChangeSet over, boolean before) {
    over.requireLength(length);
    return Mapping.of(this, over, before);
  }

  /**
   * Where a place of the old text is in the new one.
   *
   * @param side below 0 for before what is inserted there, above 0 for behind it
   */
  public int mapPos(int position, int side) {
    int before = 0;
    int after = 0;
    for (Part part : parts) {
      int end = before + part.length();
      if (part.isKept()) {
        if (position < end) {
          return after + position - before;
        }
      } else if (position < end || (position == end && side < 0 && part.length() == 0)) {
        return position == before || side < 0 ? after : after + part.newLength();
      }
      before = end;
      after += part.newLength();
    }
    return after + position - before;
  }

  /** Where a unit of the new text was in the old one; -1 when this brought it in. */
  public int origin(int newPosition) {
    int before = 0;
    int after = 0;
    for (Part part : parts) {
      int newEnd = after + part.newLength();
      if (newPosition < newEnd) {
        return part.isKept() ? before + newPosition - after : -1;
      }
      before += part.length();
      after = newEnd;
    }
    throw new IndexOutOfBoundsException(newPosition);
  }

  /** The same changes, with another unit at these places of the new text that it brings in. */
  public ChangeSet masked(Set<Integer> newPositions, char mask) {
    List<Part> masked = new ArrayList<>();
    int after = 0;
    for (Part part : parts) {
      masked.add(
          part.isKept()
              ? part
              : Part.replace(part.length(), masked(part, after, newPositions, mask)));
      after += part.newLength();
    }
    return new ChangeSet(masked);
  }

  private static String masked(Part part, int start, Set<Integer> positions, char mask) {
    StringBuilder text = new StringBuilder(part.inserted());
    for (int i = 0; i < text.length(); i++) {
      if (positions.contains(start + i)) {
        text.setCharAt(i, mask);
      }
    }
    return text.toString();
  }

  private void requireLength(int expected) {
    if (length != expected) {
      throw new IllegalArgumentException("For " + length + " units, not for " + expected);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChangeSet set && parts.equals(set.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return toJson();
  }
}
