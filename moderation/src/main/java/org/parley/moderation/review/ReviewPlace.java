package org.parley.moderation.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.parley.community.page.Cursor;
import org.parley.community.problem.Invalid;

/** Where an entry stands in the queue; no two stand at the same place. */
record ReviewPlace(ReviewRef ref, Rank rank) {

  /** Before everything. */
  static final ReviewPlace FIRST =
      new ReviewPlace(ReviewRef.post(0), new Rank(Integer.MAX_VALUE, Instant.EPOCH));

  static ReviewPlace of(Cursor cursor) {
    String[] parts = cursor.key().split("_", 3);
    try {
      return new ReviewPlace(
          new ReviewRef(ReviewRef.Subject.valueOf(parts[2]), cursor.id()),
          new Rank(
              Integer.parseInt(parts[0]),
              Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS)));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | ArithmeticException e) {
      throw new Invalid("after", "cursor.unreadable");
    }
  }

  Cursor cursor() {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, rank.since());
    return Cursor.of(rank.weight() + "_" + micros + "_" + ref.subject(), ref.id());
  }
}
