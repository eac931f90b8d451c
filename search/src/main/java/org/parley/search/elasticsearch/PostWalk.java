package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.List;
import org.parley.search.IndexedPost;

/** The next documents by their posts' ids; what they are compared by comes as their order. */
record PostWalk(String index, long afterPost, int most) {

  List<IndexedPost> on(ElasticsearchClient client) throws IOException {
    return client
        .search(
            search ->
                search
                    .index(index)
                    .query(
                        later ->
                            later.range(
                                range ->
                                    range.untyped(
                                        post ->
                                            post.field(PostFields.POST)
                                                .gt(JsonData.of(afterPost)))))
                    .source(source -> source.fetch(false))
                    .sort(
                        ascending(PostFields.POST),
                        ascending(PostFields.THREAD_NUMBER),
                        ascending(PostFields.PRINT))
                    .allowPartialSearchResults(false)
                    .size(most),
            JsonData.class)
        .hits()
        .hits()
        .stream()
        .map(hit -> post(hit.sort()))
        .toList();
  }

  private static SortOptions ascending(String field) {
    return SortOptions.of(sort -> sort.field(f -> f.field(field).order(SortOrder.Asc)));
  }

  private static IndexedPost post(List<FieldValue> values) {
    return new IndexedPost(
        values.get(0).longValue(), values.get(1).longValue(), values.get(2).longValue());
  }
}
