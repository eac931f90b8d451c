package org.parley.search.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.parley.search.SearchCursor;
import org.parley.search.SearchSort;

/** Orders, and the places where pages end, in Lucene's terms. */
final class Pages {

  private static final Sort RELEVANCE = by(SortField.FIELD_SCORE);
  private static final Sort NEWEST = by(descending(Fields.CREATED));
  private static final Sort VOTES = by(descending(Fields.SCORE));

  private Pages() {}

  static Sort order(SearchSort sort) {
    return switch (sort) {
      case RELEVANCE -> RELEVANCE;
      case NEWEST -> NEWEST;
      case VOTES -> VOTES;
    };
  }

  static SearchCursor at(SearchSort sort, boolean most, FieldDoc last) {
    long postId = (Long) last.fields[1];
    return switch (sort) {
      case RELEVANCE -> SearchCursor.ofScore(most, (Float) last.fields[0], postId);
      case NEWEST -> SearchCursor.ofTime(most, (Long) last.fields[0], postId);
      case VOTES -> SearchCursor.ofVotes(most, (Long) last.fields[0], postId);
    };
  }

  static FieldDoc position(SearchCursor cursor) {
    Object first =
        cursor.sort() == SearchSort.RELEVANCE ? (Object) cursor.score() : (Object) cursor.key();
    // ids are unique, so the document's number never decides
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, cursor.postId()});
  }

  /** The newer post decides between equals. */
  private static Sort by(SortField first) {
    return new Sort(first, descending(Fields.POST));
  }

  private static SortField descending(String field) {
    return new SortField(field, SortField.Type.LONG, true);
  }
}
