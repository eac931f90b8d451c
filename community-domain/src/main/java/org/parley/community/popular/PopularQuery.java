package org.parley.community.popular;

/**
 * Which part of a chart is asked for.
 *
 * @param space the slug of the one space wanted, null for all
 * @param after the cursor of the page before, null for the first page
 */
public record PopularQuery(Period period, String space, String after, int limit) {

  public static final int PAGE = 20;

  public PopularQuery {
    space = space == null || space.isBlank() ? null : space;
  }
}
