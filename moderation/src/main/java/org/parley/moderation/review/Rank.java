package org.parley.moderation.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parley.community.page.Cursor;
import org.parley.community.problem.Invalid;

/**
 * Where a post stands in the queue: the weightiest first, then the longest waiting.
 *
 * @param weight the sum of its flags' weights and that of what rules found, in per cent of one
 *     ordinary flag
 */
public record Rank(int weight, Instant since) {

  /** Before everything. */
  static final Rank FIRST = new Rank(Integer.MAX_VALUE, Instant.EPOCH);

  static Rank of(Cursor cursor) {
    String[] parts = cursor.key().split("_", 2);
    try {
      return new Rank(
          Integer.parseInt(parts[0]),
          Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new Invalid("after", "cursor.unreadable");
    }
  }

  Cursor cursor(long postId) {
    return Cursor.of(weight + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, since), postId);
  }
}
