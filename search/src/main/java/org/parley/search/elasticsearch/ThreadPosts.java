package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.search.SearchCursor;
import org.parley.search.SearchMatch;
import org.parley.search.SearchQuery;
import org.parley.search.SearchRequest;
import org.parley.search.ThreadMatch;
import org.parley.search.ThreadMatches;
import org.parley.search.lucene.words.Highlighter;

/**
 * One search in the index that serves that shows every thread once. The server collapses, but not
 * from a cursor on; so posts are read from the cursor on, and one is shown when, asked for its
 * thread alone, the server collapses the thread to it: otherwise a page before has shown the
 * thread. Threads that are decided on are left out of the next reading, so that one with thousands
 * of posts is read once.
 */
final class ThreadPosts {

  /** Posts of one reading; more than are shown, as threads have several and may be shown before. */
  private static final int AT_ONCE = 200;

  /** So many threads are counted exactly; of more there is no number. */
  private static final int COUNTED = 1_000;

  private static final String THREADS = "threads";

  private final String index;
  private final SearchQuery query;
  private final RarePostWords rare;

  /** Known when the index has been asked whether the words stand in it. */
  private PostQuery text;

  ThreadPosts(String index, SearchRequest request) {
    this.index = index;
    this.query = request.query();
    this.rare = new RarePostWords(index, request);
  }

  ThreadMatches page(ElasticsearchClient client) throws IOException {
    text = rare.widened(client);
    if (query.after() != null) {
      SearchCursor after = SearchCursor.read(query.after(), query.sort());
      return page(client, read(client, what(after.most()), after, Set.of()), after.most());
    }
    SearchResponse<JsonData> all = read(client, what(false), null, Set.of());
    if (PostSearch.total(all) > 0 || !text.hasChoice()) {
      return page(client, all, false);
    }
    return page(client, read(client, what(true), null, Set.of()), true);
  }

  private Query what(boolean most) {
    return most ? text.withMost() : text.withAll();
  }

  private ThreadMatches page(
      ElasticsearchClient client, SearchResponse<JsonData> first, boolean most) throws IOException {
    Query what = what(most);
    Set<String> decided = new HashSet<>();
    List<Head> heads = new ArrayList<>();
    List<Hit<JsonData>> posts = first.hits().hits();
    while (!posts.isEmpty() && heads.size() <= query.limit()) {
      Map<String, Hit<JsonData>> candidates = new LinkedHashMap<>();
      posts.forEach(post -> candidates.putIfAbsent(thread(post), post));
      heads.addAll(heads(client, what, candidates));
      decided.addAll(candidates.keySet());
      SearchCursor last = PostSearch.cursor(query.sort(), posts.get(posts.size() - 1), most);
      posts = posts.size() < AT_ONCE ? List.of() : read(client, what, last, decided).hits().hits();
    }
    return matches(client, first, heads, most);
  }

  /** A post that stands for its thread. */
  private record Head(Hit<JsonData> post, long thread, long posts) {}

  /** The candidates that are the first of their threads, in their order. */
  private List<Head> heads(
      ElasticsearchClient client, Query what, Map<String, Hit<JsonData>> candidates)
      throws IOException {
    SearchResponse<JsonData> answer =
        client.search(
            PostSearch.search(index, both(what, candidates.keySet()))
                .size(candidates.size())
                .source(source -> source.fetch(false))
                .collapse(collapse -> collapse.field(PostFields.THREAD))
                .sort(PostSearch.order(query.sort()))
                .aggregations(THREADS, a -> a.terms(threads(candidates.size())))
                .build(),
            JsonData.class);
    Set<String> first = new HashSet<>();
    answer.hits().hits().forEach(hit -> first.add(hit.id()));
    Map<String, Long> posts = new HashMap<>();
    counted(answer)
        .buckets()
        .array()
        .forEach(bucket -> posts.put(bucket.key().stringValue(), bucket.docCount()));
    List<Head> heads = new ArrayList<>();
    candidates.forEach(
        (thread, post) -> {
          if (first.contains(post.id())) {
            heads.add(new Head(post, Long.parseLong(thread), posts.getOrDefault(thread, 1L)));
          }
        });
    return heads;
  }

  private SearchResponse<JsonData> read(
      ElasticsearchClient client, Query what, SearchCursor after, Collection<String> without)
      throws IOException {
    Query left =
        without.isEmpty()
            ? what
            : Query.of(
                q ->
                    q.bool(b -> b.must(what).mustNot(ScopeQueries.in(PostFields.THREAD, without))));
    Builder search =
        PostSearch.search(index, left)
            .size(AT_ONCE)
            .trackTotalHits(t -> t.enabled(true))
            .source(source -> source.filter(f -> f.includes(PostFields.THREAD)))
            .sort(PostSearch.order(query.sort()));
    if (without.isEmpty()) {
      search.aggregations(THREADS, a -> a.terms(threads(COUNTED)));
    }
    if (after != null) {
      search.searchAfter(PostSearch.position(after));
    }
    return client.search(search.build(), JsonData.class);
  }

  private static TermsAggregation threads(int most) {
    return TermsAggregation.of(terms -> terms.field(PostFields.THREAD).size(most));
  }

  private ThreadMatches matches(
      ElasticsearchClient client, SearchResponse<JsonData> first, List<Head> heads, boolean most)
      throws IOException {
    List<Head> page = heads.subList(0, Math.min(query.limit(), heads.size()));
    Map<String, SearchMatch> shown = shown(client, page);
    List<ThreadMatch> matches = new ArrayList<>();
    for (Head head : page) {
      SearchMatch match = shown.get(head.post().id());
      if (match != null) {
        matches.add(new ThreadMatch(match, head.thread(), head.posts() - 1));
      }
    }
    String next = null;
    if (heads.size() > page.size()) {
      Hit<JsonData> last = page.get(page.size() - 1).post();
      next = PostSearch.cursor(query.sort(), last, most).encoded();
    }
    StringTermsAggregate threads = counted(first);
    boolean exact = threads.sumOtherDocCount() == 0;
    return new ThreadMatches(
        matches,
        PostSearch.total(first),
        exact ? (long) threads.buckets().array().size() : null,
        next);
  }

  private Map<String, SearchMatch> shown(ElasticsearchClient client, List<Head> page)
      throws IOException {
    Map<String, SearchMatch> shown = new HashMap<>();
    if (!page.isEmpty()) {
      Highlighter highlighter = new Highlighter(text.wanted());
      List<String> ids = page.stream().map(head -> head.post().id()).toList();
      Query these = Query.of(q -> q.ids(i -> i.values(ids)));
      client
          .search(PostSearch.search(index, these).size(ids.size()).build(), JsonData.class)
          .hits()
          .hits()
          .forEach(hit -> shown.put(hit.id(), PostSearch.match(hit, highlighter)));
    }
    return shown;
  }

  private static StringTermsAggregate counted(SearchResponse<JsonData> answer) {
    return answer.aggregations().get(THREADS).sterms();
  }

  private static Query both(Query what, Collection<String> threads) {
    Query in = ScopeQueries.in(PostFields.THREAD, threads);
    return Query.of(q -> q.bool(b -> b.must(what).filter(in)));
  }

  private static String thread(Hit<JsonData> post) {
    return post.source().toJson().asJsonObject().getString(PostFields.THREAD);
  }
}
