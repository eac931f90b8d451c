package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parley.search.SearchRequest;
import org.parley.search.SearchSort;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.NearWords;
import org.parley.search.lucene.words.QueryWords;

/**
 * Which words of a search hardly any post has that its reader may see. Posts that they may not see
 * make no difference, so that nothing can be told of their words.
 */
final class RarePostWords {

  private final String index;
  private final QueryWords words;
  private final SearchSort sort;
  private final List<Query> scope;
  private final Query whole;
  private final Query visible;

  RarePostWords(String index, SearchRequest request) {
    this.index = index;
    this.words = QueryWords.of(request.query().text(), request.synonyms());
    this.sort = request.query().sort();
    this.scope = ScopeQueries.of(request);
    this.whole = new PostQuery(words, sort, scope).withAll();
    this.visible = ScopeQueries.visible(request.visibility());
  }

  /** The query, in which words that find hardly anything may be misspelt, if it finds little. */
  PostQuery widened(ElasticsearchClient client) throws IOException {
    return new PostQuery(near(client), sort, scope);
  }

  QueryWords near(ElasticsearchClient client) throws IOException {
    return words.near(find(client, ClauseWords::mayBeMisspelt));
  }

  /** None where the whole query finds enough. */
  List<ClauseWords> find(ElasticsearchClient client, Predicate<ClauseWords> asked)
      throws IOException {
    List<ClauseWords> candidates = words.wanted().stream().filter(asked).toList();
    if (candidates.isEmpty() || findsEnough(client)) {
      return List.of();
    }
    Builder counting = PostSearch.search(index, visible).size(0);
    for (int i = 0; i < candidates.size(); i++) {
      Query one = WordQueries.anywhere(candidates.get(i));
      counting.aggregations(Integer.toString(i), count -> count.filter(one));
    }
    Map<String, Aggregate> counts = client.search(counting.build(), Void.class).aggregations();
    List<ClauseWords> rare = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (counts.get(Integer.toString(i)).filter().docCount() < NearWords.FEW) {
        rare.add(candidates.get(i));
      }
    }
    return rare;
  }

  private boolean findsEnough(ElasticsearchClient client) throws IOException {
    return client
            .count(count -> count.index(index).query(whole).terminateAfter((long) NearWords.FEW))
            .count()
        >= NearWords.FEW;
  }
}
