package org.parley.search.fallback;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.space.Visibility;
import org.parley.search.SearchFilter;
import org.parley.search.SearchRequest;

/** To which posts a request is narrowed, as conditions on {@code post p} and {@code thread t}. */
record Narrowing(SearchRequest request) {

  String conditions() {
    SearchFilter filter = request.query().filter();
    List<String> all = new ArrayList<>();
    all.add(Visibility.POSTS);
    if (!filter.tags().isEmpty()) {
      all.add(
          """
          (select count(distinct g.name) from thread_tag tt join tag g on g.id = tt.tag_id
           where tt.thread_id = t.id and g.name = any(:tags)) = cardinality(:tags)""");
    }
    if (request.authorId() != null) {
      all.add("p.author_id = :author");
    }
    if (filter.type() != null) {
      all.add("p.kind = :kind");
    }
    if (filter.answered() != null) {
      all.add("t.type = 'QUESTION' and (t.answer_count > 0) = :answered");
    }
    if (filter.verified()) {
      all.add("exists (select 1 from verified_text mark where mark.post_id = p.id)");
    }
    return String.join(" and ", all);
  }

  Query bind(Query query) {
    SearchFilter filter = request.query().filter();
    request.visibility().bind(query);
    if (!filter.tags().isEmpty()) {
      query.bindArray("tags", String.class, filter.tags().toArray());
    }
    if (request.authorId() != null) {
      query.bind("author", request.authorId());
    }
    if (filter.type() != null) {
      query.bind("kind", filter.type().name());
    }
    if (filter.answered() != null) {
      query.bind("answered", filter.answered());
    }
    return query;
  }
}
