package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.community.space.Visibility;
import org.parley.search.SearchFilter;
import org.parley.search.SearchRequest;

/** Where a query may look: never beyond what its actor sees, nor beyond its filters. */
final class ScopeQueries {

  private ScopeQueries() {}

  static List<Query> of(SearchRequest request) {
    SearchFilter filter = request.query().filter();
    List<Query> scope = new ArrayList<>();
    scope.add(visible(request.visibility()));
    filter.tags().forEach(tag -> scope.add(term(PostFields.TAG, tag)));
    if (request.authorId() != null) {
      scope.add(term(PostFields.AUTHOR, request.authorId().toString()));
    }
    if (filter.type() != null) {
      scope.add(term(PostFields.KIND, filter.type().name()));
    }
    if (filter.answered() != null) {
      scope.add(term(PostFields.ANSWERED, filter.answered().toString()));
    }
    if (filter.verified()) {
      scope.add(term(PostFields.VERIFIED, "true"));
    }
    return scope;
  }

  static Query visible(Visibility visibility) {
    BoolQuery.Builder visible = new BoolQuery.Builder();
    visible.should(inSpaces(visibility.spaces()));
    if (visibility.actor().isSignedIn()) {
      Query own = term(PostFields.THREAD_AUTHOR, visibility.actor().id().toString());
      visible.should(s -> s.bool(b -> b.filter(inSpaces(visibility.ownSpaces()), own)));
    }
    return visible.minimumShouldMatch("1").build()._toQuery();
  }

  static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  static Query terms(String field, Collection<Long> ids) {
    List<FieldValue> values = ids.stream().map(id -> FieldValue.of(id.toString())).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(in -> in.value(values))));
  }

  private static Query inSpaces(Collection<Long> ids) {
    return terms(PostFields.SPACE, ids);
  }
}
