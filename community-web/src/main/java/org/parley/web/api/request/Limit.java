package org.parley.web.api.request;

import org.parley.community.problem.Invalid;

/** How many items a page shall have, as {@code ?limit=} says: 1 to 100. */
public final class Limit {

  public static final int MOST = 100;

  private Limit() {}

  /**
   * @param usual what a request gets that does not say
   * @throws Invalid for anything but a number from 1 to {@value #MOST}
   */
  public static int read(String limit, int usual) {
    if (limit == null || limit.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(limit);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outOfRange();
    }
    throw outOfRange();
  }

  private static Invalid outOfRange() {
    return new Invalid("limit", "limit.out-of-range", MOST);
  }
}
