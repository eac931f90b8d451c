package org.parley.moderation.review;

import org.parley.community.problem.Invalid;

/**
 * Which part of the queue is wanted.
 *
 * @param kind only what waits for this reason; null for all
 * @param space only what stands in the space with this slug; empty for all
 * @param after the cursor of the page before, null for the first page
 * @param limit entries per page, 1 to 100
 */
public record ReviewQuery(ReviewKind kind, String space, String after, int limit) {

  private static final int MOST = 100;

  public ReviewQuery {
    space = space == null ? "" : space;
    limit = Math.max(1, Math.min(limit, MOST));
  }

  /** The first page of everything. */
  public static ReviewQuery all(int limit) {
    return new ReviewQuery(null, "", null, limit);
  }

  /**
   * As somebody asks for it.
   *
   * @throws Invalid when there is no such kind
   */
  public static ReviewQuery of(String kind, String space, String after, int limit) {
    return new ReviewQuery(ReviewKind.ofWord(kind), space, after, limit);
  }

  String kindName() {
    return kind == null ? "" : kind.name();
  }
}
