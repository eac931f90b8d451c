package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;
import org.parley.search.SearchCursor;
import org.parley.search.SearchMatch;
import org.parley.search.SearchMatches;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.Highlighter;

/** One search in the index that serves. */
final class PostSearch {

  /** The same replica for all pages: copies of a shard score a little differently. */
  private static final String PREFERENCE = "parley";

  private final String index;
  private final SearchQuery query;
  private final RarePostWords rare;

  /** Known when the index has been asked whether the words stand in it. */
  private PostQuery text;

  PostSearch(String index, SearchRequest request) {
    this.index = index;
    this.query = request.query();
    this.rare = new RarePostWords(index, request);
  }

  SearchMatches page(ElasticsearchClient client) throws IOException {
    text = rare.widened(client);
    if (query.after() != null) {
      return page(client, SearchCursor.read(query.after(), query.sort()));
    }
    SearchResponse<JsonData> all = hits(client, text.withAll(), null);
    if (total(all) > 0 || !text.hasChoice()) {
      return matches(all, false);
    }
    return matches(hits(client, text.withMost(), null), true);
  }

  long count(ElasticsearchClient client) throws IOException {
    text = rare.widened(client);
    long all = count(client, text.withAll());
    return all == 0 && text.hasChoice() ? count(client, text.withMost()) : all;
  }

  private SearchMatches page(ElasticsearchClient client, SearchCursor after) throws IOException {
    Query again = after.most() ? text.withMost() : text.withAll();
    return matches(hits(client, again, after), after.most());
  }

  /** One more than asked for tells whether a page follows. */
  private SearchResponse<JsonData> hits(ElasticsearchClient client, Query what, SearchCursor after)
      throws IOException {
    Builder search =
        search(index, what).size(query.limit() + 1).trackTotalHits(t -> t.enabled(true));
    search.sort(order(query.sort()));
    if (after != null) {
      search.searchAfter(position(after));
    }
    return client.search(search.build(), JsonData.class);
  }

  static Builder search(String index, Query what) {
    return new Builder()
        .index(index)
        .query(what)
        .searchType(SearchType.DfsQueryThenFetch)
        .preference(PREFERENCE)
        .allowPartialSearchResults(false);
  }

  /** The newer post decides between equals. */
  static List<SortOptions> order(SearchSort sort) {
    String first =
        switch (sort) {
          case RELEVANCE -> "_score";
          case NEWEST -> PostFields.CREATED;
          case VOTES -> PostFields.SCORE;
        };
    return List.of(descending(first), descending(PostFields.POST));
  }

  private static SortOptions descending(String field) {
    return field.equals("_score")
        ? SortOptions.of(sort -> sort.score(s -> s.order(SortOrder.Desc)))
        : SortOptions.of(sort -> sort.field(f -> f.field(field).order(SortOrder.Desc)));
  }

  static List<FieldValue> position(SearchCursor after) {
    FieldValue first = first(after);
    return List.of(first, FieldValue.of(after.postId()));
  }

  private static FieldValue first(SearchCursor after) {
    return after.sort() == SearchSort.RELEVANCE
        ? FieldValue.of((double) after.score())
        : FieldValue.of(after.key());
  }

  private long count(ElasticsearchClient client, Query what) throws IOException {
    return client.count(count -> count.index(index).query(what)).count();
  }

  private SearchMatches matches(SearchResponse<JsonData> found, boolean most) {
    Highlighter highlighter = new Highlighter(text.wanted());
    List<Hit<JsonData>> hits = found.hits().hits();
    int shown = Math.min(query.limit(), hits.size());
    List<SearchMatch> matches =
        hits.subList(0, shown).stream().map(hit -> match(hit, highlighter)).toList();
    String next = null;
    if (hits.size() > shown) {
      next = cursor(query.sort(), hits.get(shown - 1), most).encoded();
    }
    return new SearchMatches(matches, total(found), next);
  }

  static SearchCursor cursor(SearchSort sort, Hit<JsonData> last, boolean most) {
    FieldValue first = last.sort().get(0);
    long postId = last.sort().get(1).longValue();
    return switch (sort) {
      case RELEVANCE -> SearchCursor.ofScore(most, (float) first.doubleValue(), postId);
      case NEWEST -> SearchCursor.ofTime(most, first.longValue(), postId);
      case VOTES -> SearchCursor.ofVotes(most, first.longValue(), postId);
    };
  }

  static SearchMatch match(Hit<JsonData> hit, Highlighter highlighter) {
    return PostSource.match(hit.source().toJson().asJsonObject(), highlighter);
  }

  static long total(SearchResponse<JsonData> found) {
    return found.hits().total().value();
  }
}
