package org.parley.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.parley.community.thread.PostKind;
import org.parley.search.trend.TrendPost;
import org.parley.search.trend.TrendRequest;
import org.parley.search.trend.TrendSource;

/** The posts that one request counts, in one state of the index. */
final class TrendPosts implements TrendSource {

  private static final Sort NEWEST =
      new Sort(new SortField(Fields.POST, SortField.Type.LONG, true));
  private static final Set<String> COUNTED = Set.of(Fields.COUNTED);

  private final IndexSearcher searcher;
  private final TrendRequest request;

  TrendPosts(IndexSearcher searcher, TrendRequest request) {
    this.searcher = searcher;
    this.request = request;
  }

  @Override
  public long count(Instant from, Instant to) throws IOException {
    return searcher.count(written(from, to).build());
  }

  @Override
  public void read(Slice slice, int most, Consumer<TrendPost> reader) throws IOException {
    BooleanQuery.Builder sample = written(slice.from(), slice.to());
    sample.add(below(Fields.SAMPLE, 0, slice.buckets()), Occur.FILTER);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : searcher.search(sample.build(), most, NEWEST).scoreDocs) {
      reader.accept(TrendPost.decode(stored.document(found.doc, COUNTED).get(Fields.COUNTED)));
    }
  }

  private BooleanQuery.Builder written(Instant from, Instant to) {
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    scope.add(new MatchAllDocsQuery(), Occur.MUST);
    scope.add(ScopeQuery.visible(request.visibility()), Occur.FILTER);
    for (String tag : request.tags()) {
      scope.add(new TermQuery(new Term(Fields.TAG, tag)), Occur.FILTER);
    }
    if (!request.kinds().isEmpty()) {
      BooleanQuery.Builder kinds = new BooleanQuery.Builder();
      for (PostKind kind : request.kinds()) {
        kinds.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.SHOULD);
      }
      scope.add(kinds.build(), Occur.FILTER);
    }
    long first = from == null ? Long.MIN_VALUE : Fields.micros(from);
    scope.add(below(Fields.CREATED, first, Fields.micros(to)), Occur.FILTER);
    return scope;
  }

  private static Query below(String field, long first, long limit) {
    return NumericDocValuesField.newSlowRangeQuery(field, first, limit - 1);
  }
}
