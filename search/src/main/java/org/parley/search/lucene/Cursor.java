package org.parley.search.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchSort;

/**
 * Where a page ended, as an opaque string that pages carry.
 *
 * @param most whether the search had to be content with most of the words
 * @param key what the last hit was sorted by: its score's bits, or its time
 * @param postId the last hit, which decides between equals
 */
record Cursor(SearchSort sort, boolean most, long key, long postId) {

  private static final Sort RELEVANCE =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.POST, SortField.Type.LONG, true));
  private static final Sort NEWEST =
      new Sort(
          new SortField(Fields.CREATED, SortField.Type.LONG, true),
          new SortField(Fields.POST, SortField.Type.LONG, true));

  static Sort order(SearchSort sort) {
    return sort == SearchSort.RELEVANCE ? RELEVANCE : NEWEST;
  }

  static Cursor at(SearchSort sort, boolean most, FieldDoc last) {
    long key =
        sort == SearchSort.RELEVANCE
            ? Float.floatToIntBits((Float) last.fields[0])
            : (Long) last.fields[0];
    return new Cursor(sort, most, key, (Long) last.fields[1]);
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @throws Invalid when it did not, or for another order
   */
  static Cursor read(String encoded, SearchSort sort) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).split(":", 4);
      Cursor cursor =
          new Cursor(
              SearchSort.valueOf(parts[0]),
              parts[1].equals("most"),
              Long.parseLong(parts[2]),
              Long.parseLong(parts[3]));
      if (cursor.sort == sort) {
        return cursor;
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw invalid(e);
    }
    throw invalid(null);
  }

  String encoded() {
    String plain = sort + ":" + (most ? "most" : "all") + ":" + key + ":" + postId;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
  }

  FieldDoc position() {
    Object first = sort == SearchSort.RELEVANCE ? Float.intBitsToFloat((int) key) : (Object) key;
    // ids are unique, so the document's number never decides
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, postId});
  }

  private static Invalid invalid(RuntimeException cause) {
    Invalid invalid = new Invalid("after", "search.cursor");
    if (cause != null) {
      invalid.initCause(cause);
    }
    return invalid;
  }
}
