package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.parley.search.trend.TrendPost;
import org.parley.search.trend.TrendRequest;
import org.parley.search.trend.TrendSource;

/** The posts that one request counts, read in pages, each of which is a short request. */
final class CountedPosts implements TrendSource {

  private static final int PAGE = 1_000;

  private final ElasticsearchClient client;
  private final String index;
  private final TrendRequest request;

  CountedPosts(ElasticsearchClient client, String index, TrendRequest request) {
    this.client = client;
    this.index = index;
    this.request = request;
  }

  @Override
  public long count(Instant from, Instant to) throws IOException {
    Query written = written(from, to).build()._toQuery();
    return client.count(count -> count.index(index).query(written)).count();
  }

  @Override
  public void read(Slice slice, int most, Consumer<TrendPost> reader) throws IOException {
    Query sample =
        written(slice.from(), slice.to())
            .filter(below(PostFields.SAMPLE, 0, slice.buckets()))
            .build()
            ._toQuery();
    long after = Long.MAX_VALUE;
    int read = 0;
    List<Hit<JsonData>> page;
    do {
      int wanted = Math.min(PAGE, most - read);
      page = page(sample, after, wanted);
      for (Hit<JsonData> hit : page) {
        var source = hit.source().toJson().asJsonObject();
        reader.accept(TrendPost.decode(source.getString(PostFields.COUNTED)));
        after = hit.sort().get(0).longValue();
      }
      read += page.size();
    } while (page.size() == PAGE && read < most);
  }

  private List<Hit<JsonData>> page(Query sample, long after, int wanted) throws IOException {
    SearchRequest search =
        new SearchRequest.Builder()
            .index(index)
            .query(sample)
            .source(source -> source.filter(filter -> filter.includes(PostFields.COUNTED)))
            .sort(sort -> sort.field(f -> f.field(PostFields.POST).order(SortOrder.Desc)))
            .searchAfter(FieldValue.of(after))
            .trackTotalHits(total -> total.enabled(false))
            .allowPartialSearchResults(false)
            .size(wanted)
            .build();
    return client.search(search, JsonData.class).hits().hits();
  }

  private BoolQuery.Builder written(Instant from, Instant to) {
    BoolQuery.Builder scope = new BoolQuery.Builder();
    scope.filter(ScopeQueries.visible(request.visibility()));
    request.tags().forEach(tag -> scope.filter(ScopeQueries.term(PostFields.TAG, tag)));
    if (!request.kinds().isEmpty()) {
      List<FieldValue> kinds =
          request.kinds().stream().map(kind -> FieldValue.of(kind.name())).toList();
      scope.filter(
          kind -> kind.terms(terms -> terms.field(PostFields.KIND).terms(in -> in.value(kinds))));
    }
    long first = from == null ? Long.MIN_VALUE : micros(from);
    return scope.filter(below(PostFields.CREATED, first, micros(to)));
  }

  private static Query below(String field, long first, long limit) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        between ->
                            between.field(field).gte(JsonData.of(first)).lt(JsonData.of(limit)))));
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
