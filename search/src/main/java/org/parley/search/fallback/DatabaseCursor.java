package org.parley.search.fallback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchSort;

/**
 * Where a page ended. Scores of an index and of the database do not compare: neither reads the
 * other's cursors, and somebody who pages on while the index comes or goes is asked to search
 * again.
 *
 * @param most whether the search had to be content with most of the words
 * @param key what the last hit was sorted by: its rank's bits, or its time
 * @param postId the last hit, which decides between equals
 */
record DatabaseCursor(SearchSort sort, boolean most, long key, long postId) {

  private static final String MARK = "database";

  /** In microseconds since 1970; PostgreSQL knows no year 300,000. */
  private static final long YEAR_10_000 = 253_402_300_800_000_000L;

  /** Reads what {@link #encoded} wrote. */
  static DatabaseCursor read(String encoded, SearchSort sort) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(":", 5);
      DatabaseCursor cursor =
          new DatabaseCursor(
              SearchSort.valueOf(parts[1]),
              parts[2].equals("most"),
              Long.parseLong(parts[3]),
              Long.parseLong(parts[4]));
      if (parts[0].equals(MARK) && cursor.sort == sort && cursor.isPlausible()) {
        return cursor;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      Invalid invalid = new Invalid("after", "search.cursor");
      invalid.initCause(e);
      throw invalid;
    }
    throw new Invalid("after", "search.cursor");
  }

  private boolean isPlausible() {
    return sort == SearchSort.NEWEST ? key >= 0 && key < YEAR_10_000 : Float.isFinite(rank());
  }

  float rank() {
    return Float.intBitsToFloat((int) key);
  }

  Instant time() {
    return Instant.EPOCH.plus(key, ChronoUnit.MICROS);
  }

  static DatabaseCursor after(Found.Post last, SearchSort sort, boolean most) {
    long key = sort == SearchSort.NEWEST ? last.micros() : Float.floatToIntBits(last.rank());
    return new DatabaseCursor(sort, most, key, last.id());
  }

  String encoded() {
    String plain = MARK + ":" + sort + ":" + (most ? "most" : "all") + ":" + key + ":" + postId;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }
}
