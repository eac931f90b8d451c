package org.parley.search.saved;

import org.parley.community.problem.Invalid;

/** How a member wants a search to be kept: what it is called, looks for and tells. */
public record SearchWish(String name, SearchAddress address, HowTold told) {

  /** In UTF-16 units. */
  public static final int LONGEST_NAME = 100;

  public SearchWish {
    name = name == null ? "" : name.strip().replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      throw new Invalid("name", "saved-search.nameless");
    }
    if (name.length() > LONGEST_NAME) {
      throw new Invalid("name", "saved-search.name-too-long", LONGEST_NAME);
    }
    if (name.codePoints().anyMatch(SearchWish::isUnstorable)) {
      throw new Invalid("name", "text.characters");
    }
    if (told == null) {
      throw new Invalid("told", "saved-search.told");
    }
    if (address == null) {
      throw new Invalid("q", "saved-search.everything");
    }
  }

  private static boolean isUnstorable(int point) {
    return Character.getType(point) == Character.CONTROL
        || Character.getType(point) == Character.SURROGATE;
  }
}
