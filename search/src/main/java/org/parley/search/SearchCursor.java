package org.parley.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.parley.community.problem.Invalid;

/**
 * Where a page ended, as an opaque string that pages carry.
 *
 * @param most whether the search had to be content with most of the words
 * @param key what the last hit was sorted by: its score's bits, its time, or its votes
 * @param postId the last hit, which decides between equals
 */
public record SearchCursor(SearchSort sort, boolean most, long key, long postId) {

  /** After a hit by relevance. */
  public static SearchCursor ofScore(boolean most, float score, long postId) {
    return new SearchCursor(SearchSort.RELEVANCE, most, Float.floatToIntBits(score), postId);
  }

  /** After a hit by time. */
  public static SearchCursor ofTime(boolean most, long micros, long postId) {
    return new SearchCursor(SearchSort.NEWEST, most, micros, postId);
  }

  /** After a hit by votes. */
  public static SearchCursor ofVotes(boolean most, long votes, long postId) {
    return new SearchCursor(SearchSort.VOTES, most, votes, postId);
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @throws Invalid when it did not, or for another order
   */
  public static SearchCursor read(String encoded, SearchSort sort) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(":", 4);
      SearchCursor cursor =
          new SearchCursor(
              SearchSort.valueOf(parts[0]),
              parts[1].equals("most"),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]));
      if (cursor.sort == sort && Float.isFinite(cursor.score())) {
        return cursor;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw invalid(e);
    }
    throw invalid(null);
  }

  public String encoded() {
    String plain = sort + ":" + (most ? "most" : "all") + ":" + key + ":" + postId;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  /** The last hit's score, 0 in another order. */
  public float score() {
    return sort == SearchSort.RELEVANCE ? Float.intBitsToFloat((int) key) : 0;
  }

  private static Invalid invalid(RuntimeException cause) {
    Invalid invalid = new Invalid("after", "search.cursor");
    if (cause != null) {
      invalid.initCause(cause);
    }
    return invalid;
  }
}
