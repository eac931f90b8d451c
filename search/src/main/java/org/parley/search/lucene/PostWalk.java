package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.parley.search.IndexedPost;

/** The next documents by their posts' ids; what they are compared by comes as their order. */
record PostWalk(long afterPost, int most) {

  private static final Sort BY_POST =
      new Sort(
          new SortField(Fields.POST, SortField.Type.LONG),
          new SortedNumericSortField(Fields.THREAD_NUMBER, SortField.Type.LONG),
          new SortField(Fields.PRINT, SortField.Type.LONG));

  List<IndexedPost> on(IndexSearcher searcher) throws IOException {
    var later = LongPoint.newRangeQuery(Fields.POST, Math.addExact(afterPost, 1), Long.MAX_VALUE);
    List<IndexedPost> posts = new ArrayList<>();
    for (ScoreDoc found : searcher.search(later, most, BY_POST).scoreDocs) {
      Object[] values = ((FieldDoc) found).fields;
      posts.add(new IndexedPost((long) values[0], (long) values[1], (long) values[2]));
    }
    return posts;
  }
}
