package org.parley.search.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.parley.search.SearchCursor;
import org.parley.search.SearchSort;

/** Orders, and the places where pages end, in Lucene's terms. */
final class Pages {

  private static final Sort RELEVANCE =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.POST, SortField.Type.LONG, true));
  private static final Sort NEWEST =
      new Sort(
          new SortField(Fields.CREATED, SortField.Type.LONG, true),
          new SortField(Fields.POST, SortField.Type.LONG, true));

  private Pages() {}

  static Sort order(SearchSort sort) {
    return sort == SearchSort.RELEVANCE ? RELEVANCE : NEWEST;
  }

  static SearchCursor at(SearchSort sort, boolean most, FieldDoc last) {
    long postId = (Long) last.fields[1];
    return sort == SearchSort.RELEVANCE
        ? SearchCursor.ofScore(most, (Float) last.fields[0], postId)
        : SearchCursor.ofTime(most, (Long) last.fields[0], postId);
  }

  static FieldDoc position(SearchCursor cursor) {
    Object first =
        cursor.sort() == SearchSort.RELEVANCE ? (Object) cursor.score() : (Object) cursor.key();
    // ids are unique, so the document's number never decides
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, cursor.postId()});
  }
}
