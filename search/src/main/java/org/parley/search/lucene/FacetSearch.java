package org.parley.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parley.search.Condition;
import org.parley.search.Conditions;
import org.parley.search.FacetCounts;
import org.parley.search.FacetRequest;
import org.parley.search.SearchField;
import org.parley.search.SearchRequest;

/**
 * Counts a search's posts by the values of their fields. What nothing was chosen of is counted in
 * one go, every field of which something was chosen in one of its own, without that choice.
 */
final class FacetSearch {

  private final FacetRequest facets;
  private final SearchRequest request;

  FacetSearch(FacetRequest facets) {
    this.facets = facets;
    this.request = facets.search();
  }

  FacetCounts count(IndexSearcher searcher) throws IOException {
    TextQuery text = new RareWords(request).widened(searcher);
    Query what = text.withAll();
    if (text.hasChoice() && searcher.count(scoped(what, Conditions.of(request))) == 0) {
      what = text.withMost();
    }
    return beside(searcher, what, count(searcher, scoped(what, Conditions.of(request)), open()));
  }

  /** What nothing was chosen of. */
  Set<SearchField> open() {
    Set<SearchField> open = EnumSet.copyOf(SearchField.FACETS);
    Conditions.chosen(request).forEach(chosen -> open.remove(chosen.field()));
    return open;
  }

  /** The counts of what nothing was chosen of, and of all that something was chosen of. */
  FacetCounts beside(
      IndexSearcher searcher, Query what, Map<SearchField, Map<String, Long>> counted)
      throws IOException {
    Map<SearchField, Map<String, Long>> all = new EnumMap<>(SearchField.class);
    all.putAll(counted);
    for (Condition chosen : Conditions.chosen(request)) {
      List<Condition> others = Conditions.beside(chosen.field(), request);
      all.putAll(count(searcher, scoped(what, others), Set.of(chosen.field())));
    }
    return FacetCounts.of(all, facets.most());
  }

  private Query scoped(Query what, Collection<Condition> conditions) {
    return new BooleanQuery.Builder()
        .add(what, Occur.MUST)
        .add(ScopeQuery.within(request.visibility(), conditions), Occur.FILTER)
        .build();
  }

  private Map<SearchField, Map<String, Long>> count(
      IndexSearcher searcher, Query query, Set<SearchField> fields) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<FieldCounter, Map<SearchField, Map<String, Long>>>() {
          @Override
          public FieldCounter newCollector() {
            return new FieldCounter(fields, facets);
          }

          @Override
          public Map<SearchField, Map<String, Long>> reduce(Collection<FieldCounter> walks) {
            return ThreadsAndCounts.only(walks).counts();
          }
        });
  }
}
