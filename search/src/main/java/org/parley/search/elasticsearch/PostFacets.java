package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.search.Condition;
import org.parley.search.Condition.Between;
import org.parley.search.Conditions;
import org.parley.search.FacetCounts;
import org.parley.search.FacetRequest;
import org.parley.search.SearchAge;
import org.parley.search.SearchField;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.QueryWords;

/**
 * Counts a search's posts by the values of their fields, in one request: each field below a filter
 * with what was chosen of the others. An index has one shard, so that the most frequent values of
 * the shard are those of the index, and their counts are exact.
 */
final class PostFacets {

  private static final String VALUES = "values";

  /** More than there are types, or answers to a question of yes and no. */
  private static final int FEW = 20;

  private final String index;
  private final FacetRequest facets;
  private final SearchRequest request;

  PostFacets(String index, FacetRequest facets) {
    this.index = index;
    this.facets = facets;
    this.request = facets.search();
  }

  FacetCounts count(ElasticsearchClient client) throws IOException {
    Query what = what(client);
    Map<String, Aggregation> counted = new HashMap<>();
    SearchField.FACETS.forEach(field -> counted.put(field.name(), beside(field)));
    Map<String, Aggregate> answer =
        client
            .search(
                PostSearch.search(index, what).size(0).aggregations(counted).build(),
                JsonData.class)
            .aggregations();
    Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);
    SearchField.FACETS.forEach(
        field ->
            counts.put(
                field, read(field, answer.get(field.name()).filter().aggregations().get(VALUES))));
    return FacetCounts.of(counts, facets.most());
  }

  /** With every word when that finds anything under all that was chosen, as the search does. */
  private Query what(ElasticsearchClient client) throws IOException {
    QueryWords words = new RarePostWords(index, request).near(client);
    SearchSort sort = request.query().sort();
    PostQuery narrow = new PostQuery(words, sort, ScopeQueries.of(request));
    List<Query> fixed = ScopeQueries.within(request.visibility(), Conditions.fixed(request));
    PostQuery wide = new PostQuery(words, sort, fixed);
    boolean most =
        narrow.hasChoice()
            && client.count(count -> count.index(index).query(narrow.withAll())).count() == 0;
    return most ? wide.withMost() : wide.withAll();
  }

  private Aggregation beside(SearchField field) {
    List<Query> others = new ArrayList<>();
    for (Condition condition : Conditions.chosen(request)) {
      if (condition.field() != field) {
        others.add(ScopeQueries.query(condition));
      }
    }
    Aggregation values = field == SearchField.TIME ? ages() : values(field);
    return Aggregation.of(
        a -> a.filter(f -> f.bool(b -> b.filter(others))).aggregations(VALUES, values));
  }

  private Aggregation values(SearchField field) {
    return Aggregation.of(
        a ->
            a.terms(
                terms ->
                    terms
                        .field(ScopeQueries.field(field))
                        .size(size(field))
                        .order(
                            List.of(
                                NamedValue.of("_count", SortOrder.Desc),
                                NamedValue.of("_key", SortOrder.Asc)))));
  }

  private int size(SearchField field) {
    Collection<Long> full = request.visibility().spaces();
    Collection<Long> own = request.visibility().ownSpaces();
    return switch (field) {
      case SPACE -> Math.max(1, full.size() + own.size());
      // one more, as posts without author are among them
      case AUTHOR -> facets.most() + 1;
      case TAG -> facets.most();
      case TYPE, ANSWERED, ACCEPTED, VERIFIED, TIME, THREAD -> FEW;
    };
  }

  private Aggregation ages() {
    List<AggregationRange> ranges = new ArrayList<>();
    for (SearchAge age : SearchAge.values()) {
      Between time = age.until(facets.now());
      AggregationRange.Builder range = new AggregationRange.Builder().key(age.word());
      if (time.from() != null) {
        range.from((double) PostSource.micros(time.from()));
      }
      if (time.until() != null) {
        range.to((double) PostSource.micros(time.until()));
      }
      ranges.add(range.build());
    }
    return Aggregation.of(a -> a.range(r -> r.field(PostFields.CREATED).ranges(ranges)));
  }

  private static Map<String, Long> read(SearchField field, Aggregate values) {
    Map<String, Long> counts = new HashMap<>();
    if (field == SearchField.TIME) {
      values.range().buckets().array().forEach(b -> counts.put(b.key(), b.docCount()));
    } else {
      values
          .sterms()
          .buckets()
          .array()
          .forEach(b -> counts.put(b.key().stringValue(), b.docCount()));
    }
    return counts;
  }
}
