package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
import org.parley.search.lucene.words.QueryWords;

/**
 * Which words of a search hardly any post has that its reader may see. Posts that they may not see
 * make no difference, so that nothing can be told of their words.
 */
final class RareWords {

  private final QueryWords words;
  private final SearchSort sort;
  private final Query scope;
  private final Query visible;

  RareWords(SearchRequest request) {
    this.words = QueryWords.of(request.query().text(), request.synonyms());
    this.sort = request.query().sort();
    this.scope = ScopeQuery.of(request);
    this.visible = ScopeQuery.visible(request.visibility());
  }

  /** The query as it was typed. */
  TextQuery typed() {
    return new TextQuery(words, sort);
  }

  /** The query, in which words that find hardly anything may be misspelt, if it finds little. */
  TextQuery widened(IndexSearcher searcher) throws IOException {
    return widened(find(searcher, ClauseWords::mayBeMisspelt));
  }

  /** The query, in which these words may be misspelt. */
  TextQuery widened(Collection<ClauseWords> misspelt) {
    return new TextQuery(words.near(misspelt), sort);
  }

  /** None where the whole query finds enough. */
  List<ClauseWords> find(IndexSearcher searcher, Predicate<ClauseWords> asked) throws IOException {
    boolean none = words.wanted().stream().noneMatch(asked);
    return none || findsEnough(searcher, typed().withAll(), scope)
        ? List.of()
        : among(searcher, asked);
  }

  /** Those of a query that finds little. */
  List<ClauseWords> among(IndexSearcher searcher, Predicate<ClauseWords> asked) throws IOException {
    List<ClauseWords> rare = new ArrayList<>();
    for (ClauseWords clause : words.wanted()) {
      if (asked.test(clause) && !findsEnough(searcher, ClauseQueries.anywhere(clause), visible)) {
        rare.add(clause);
      }
    }
    return rare;
  }

  /** Whether a query that finds so many posts has no word that may be misspelt. */
  static boolean isEnough(long posts) {
    return posts >= NearWords.FEW;
  }

  private static boolean findsEnough(IndexSearcher searcher, Query what, Query where)
      throws IOException {
    Query both =
        new BooleanQuery.Builder().add(what, Occur.FILTER).add(where, Occur.FILTER).build();
    Weight weight = searcher.createWeight(searcher.rewrite(both), ScoreMode.COMPLETE_NO_SCORES, 1);
    int found = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        found += count(scorer.iterator(), leaf.reader().getLiveDocs(), NearWords.FEW - found);
      }
      if (found >= NearWords.FEW) {
        return true;
      }
    }
    return false;
  }

  private static int count(DocIdSetIterator posts, Bits live, int enough) throws IOException {
    int found = 0;
    for (int post = posts.nextDoc();
        post != DocIdSetIterator.NO_MORE_DOCS && found < enough;
        post = posts.nextDoc()) {
      found += live == null || live.get(post) ? 1 : 0;
    }
    return found;
  }
}
