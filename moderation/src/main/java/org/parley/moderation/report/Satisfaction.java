package org.parley.moderation.report;

import java.util.List;

/**
 * How content customers were with private conversations, by the ratings that they gave in the
 * period; with an agent or a team, of the conversations that those began. Why a follow-up was
 * opened plays no part.
 *
 * @param counts how many gave one star, two, … five
 */
public record Satisfaction(List<Integer> counts) {

  private static final int STARS = 5;
  private static final int CONTENT = 4;

  public Satisfaction {
    counts = List.copyOf(counts);
    if (counts.size() != STARS) {
      throw new IllegalArgumentException("Not one to five stars: " + counts);
    }
  }

  public int ratings() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** From 1 to 5; null of no ratings. */
  public Double mean() {
    int sum = 0;
    for (int star = 1; star <= STARS; star++) {
      sum += star * counts.get(star - 1);
    }
    return ratings() == 0 ? null : (double) sum / ratings();
  }

  /** Of all ratings those of four and five stars. */
  public Ratio content() {
    return new Ratio(
        counts.subList(CONTENT - 1, STARS).stream().mapToInt(Integer::intValue).sum(), ratings());
  }
}
