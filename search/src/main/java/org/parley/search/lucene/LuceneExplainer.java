package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.parley.search.ScoreExplanation;
import org.parley.search.SearchRequest;
import org.parley.search.lucene.words.Quality;
import org.parley.search.lucene.words.Reason;
import org.parley.search.lucene.words.ScoreParts;

/** Says how the scores of some posts came about, of those that the search finds. */
final class LuceneExplainer {

  private final SearchRequest request;
  private final Query scope;
  private final Query posts;
  private final int most;

  LuceneExplainer(SearchRequest request, Collection<Long> postIds) {
    this.request = request;
    this.scope = ScopeQuery.of(request);
    this.posts =
        NumericDocValuesField.newSlowSetQuery(
            Fields.POST, postIds.stream().mapToLong(Long::longValue).toArray());
    this.most = Math.max(1, postIds.size());
  }

  List<ScoreExplanation> explain(IndexSearcher searcher) throws IOException {
    TextQuery text = new RareWords(request).widened(searcher);
    if (text.wanted().isEmpty()) {
      return List.of();
    }
    ScoreDoc[] found = scored(searcher, text.withAll());
    if (found.length == 0 && text.hasChoice()) {
      found = scored(searcher, text.withMost());
    }
    Query words = text.text(text.least());
    List<ScoreExplanation> explained = new ArrayList<>();
    for (ScoreDoc hit : found) {
      Reason reason = reason(searcher.explain(words, hit.doc));
      long postId = number(searcher, Fields.POST, hit.doc);
      Quality quality = Quality.unpacked(number(searcher, Fields.QUALITY, hit.doc));
      explained.add(ScoreParts.of(postId, reason, quality, hit.score));
    }
    return explained;
  }

  private ScoreDoc[] scored(IndexSearcher searcher, Query what) throws IOException {
    Query some =
        new BooleanQuery.Builder()
            .add(what, Occur.MUST)
            .add(scope, Occur.FILTER)
            .add(posts, Occur.FILTER)
            .build();
    return searcher.search(some, most).scoreDocs;
  }

  private static long number(IndexSearcher searcher, String field, int document)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }

  private static Reason reason(Explanation told) {
    return new Reason(
        told.isMatch() ? told.getValue().doubleValue() : 0,
        told.getDescription(),
        Arrays.stream(told.getDetails()).map(LuceneExplainer::reason).toList());
  }
}
