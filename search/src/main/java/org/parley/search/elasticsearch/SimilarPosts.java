package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;
import org.parley.search.SearchMatch;
import org.parley.search.SimilarRequest;
import org.parley.search.lucene.words.Highlighter;
import org.parley.search.lucene.words.QueryWords;

/** Finds openings that share words with a title; rare words count more than common ones. */
final class SimilarPosts {

  private final String index;
  private final SimilarRequest request;
  private final QueryWords words;

  SimilarPosts(String index, SimilarRequest request) {
    this.index = index;
    this.request = request;
    this.words = QueryWords.ofTitle(request.title());
  }

  List<SearchMatch> find(ElasticsearchClient client) throws IOException {
    if (words.isMarksOnly()) {
      return List.of();
    }
    Highlighter highlighter = new Highlighter(words.wanted());
    var search = PostSearch.search(index, query()).size(request.limit()).build();
    return client.search(search, JsonData.class).hits().hits().stream()
        .map(hit -> PostSearch.match(hit, highlighter))
        .toList();
  }

  private Query query() {
    BoolQuery.Builder alike = new BoolQuery.Builder();
    words.wanted().forEach(word -> alike.should(WordQueries.anywhere(word)));
    alike.minimumShouldMatch(Integer.toString(words.similar()));
    Query opening =
        request.kind() == null
            ? ScopeQueries.term(PostFields.OPENING, "true")
            : ScopeQueries.term(PostFields.KIND, request.kind().name());
    BoolQuery.Builder query = new BoolQuery.Builder();
    words.wanted().forEach(word -> query.should(WordQueries.inTitle(word)));
    return query
        .must(alike.build()._toQuery())
        .filter(opening, ScopeQueries.visible(request.visibility()))
        .build()
        ._toQuery();
  }
}
