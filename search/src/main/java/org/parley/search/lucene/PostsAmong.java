package org.parley.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.search.PostDocument;
import org.parley.search.SearchRequest;
import org.parley.search.lucene.words.QueryWords;

/** Which of some posts a search finds; those with most of the words only when none has all. */
final class PostsAmong {

  private final TextQuery text;
  private final Query scope;
  private final Query wanted;
  private final int most;

  PostsAmong(SearchRequest request, Collection<PostDocument> posts) {
    this.text = new TextQuery(QueryWords.of(request.query().text()), request.query().sort());
    this.scope = ScopeQuery.of(request);
    this.wanted = these(posts);
    this.most = posts.size();
  }

  Set<Long> find(IndexSearcher searcher) throws IOException {
    Set<Long> all = found(searcher, text.withAll());
    if (!all.isEmpty() || !text.hasChoice() || searcher.count(scoped(text.withAll())) > 0) {
      return all;
    }
    return found(searcher, text.withMost());
  }

  private Set<Long> found(IndexSearcher searcher, Query what) throws IOException {
    Query narrowed =
        new BooleanQuery.Builder().add(scoped(what), Occur.MUST).add(wanted, Occur.FILTER).build();
    StoredFields stored = searcher.storedFields();
    Set<Long> ids = new HashSet<>();
    for (ScoreDoc hit : searcher.search(narrowed, most).scoreDocs) {
      ids.add(
          stored
              .document(hit.doc, Set.of(Fields.POST))
              .getField(Fields.POST)
              .numericValue()
              .longValue());
    }
    return ids;
  }

  private Query scoped(Query what) {
    return new BooleanQuery.Builder().add(what, Occur.MUST).add(scope, Occur.FILTER).build();
  }

  /** Their threads are few and quickly found; among the posts there the numbers decide. */
  private static Query these(Collection<PostDocument> posts) {
    List<BytesRef> threads =
        posts.stream()
            .map(post -> new BytesRef(Long.toString(post.threadId())))
            .distinct()
            .toList();
    long[] ids = posts.stream().mapToLong(PostDocument::postId).toArray();
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.THREAD, threads), Occur.FILTER)
        .add(NumericDocValuesField.newSlowSetQuery(Fields.POST, ids), Occur.FILTER)
        .build();
  }
}
