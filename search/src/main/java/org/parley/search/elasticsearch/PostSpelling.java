package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.search.SearchRequest;
import org.parley.search.SpellingCorrection;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Meant;

/** Tells what was meant by words that hardly any post has. */
final class PostSpelling {

  private final String index;
  private final RarePostWords rare;
  private final Query visible;

  PostSpelling(String index, SearchRequest request) {
    this.index = index;
    this.rare = new RarePostWords(index, request);
    this.visible = ScopeQueries.visible(request.visibility());
  }

  List<SpellingCorrection> corrections(ElasticsearchClient client) throws IOException {
    List<SpellingCorrection> corrections = new ArrayList<>();
    for (ClauseWords clause : rare.find(client, ClauseWords::mayBeMeantOtherwise)) {
      meant(client, clause)
          .map(word -> new SpellingCorrection(clause.clause().text(), word))
          .ifPresent(corrections::add);
    }
    return corrections;
  }

  private Optional<String> meant(ElasticsearchClient client, ClauseWords clause)
      throws IOException {
    Query near =
        new BoolQuery.Builder()
            .must(WordQueries.anywhere(clause.onlyNear()))
            .filter(visible)
            .build()
            ._toQuery();
    Meant meant = new Meant(clause);
    client
        .search(PostSearch.search(index, near).size(Meant.POSTS).build(), JsonData.class)
        .hits()
        .hits()
        .forEach(
            hit -> {
              JsonObject post = hit.source().toJson().asJsonObject();
              meant.read(
                  post.getString(PostFields.SHOWN_TITLE), post.getString(PostFields.SHOWN_TEXT));
            });
    return meant.word();
  }
}
