package org.parley.community.document.change;

/**
 * One stretch of a change set: units that stay, or units that go with the text that takes their
 * place. Positions and lengths are UTF-16 units.
 *
 * @param length how many units of the old text it covers
 * @param inserted null for a stretch that stays
 */
record Part(int length, String inserted) {

  Part {
    if (length < 0 || (inserted == null && length == 0)) {
      throw new IllegalArgumentException("A part of " + length + " units");
    }
  }

  static Part keep(int length) {
    return new Part(length, null);
  }

  static Part replace(int length, String inserted) {
    return new Part(length, inserted);
  }

  boolean isKept() {
    return inserted == null;
  }

  /** How many units of the new text it is. */
  int newLength() {
    return inserted == null ? length : inserted.length();
  }
}
