package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.community.space.Visibility;
import org.parley.search.Condition;
import org.parley.search.Condition.Between;
import org.parley.search.Condition.OneOf;
import org.parley.search.Conditions;
import org.parley.search.SearchField;
import org.parley.search.SearchRequest;

/** Where a query may look: never beyond what its actor sees, nor beyond its filters. */
final class ScopeQueries {

  private ScopeQueries() {}

  static List<Query> of(SearchRequest request) {
    return within(request.visibility(), Conditions.of(request));
  }

  static List<Query> within(Visibility visibility, Collection<Condition> conditions) {
    List<Query> scope = new ArrayList<>();
    scope.add(visible(visibility));
    conditions.forEach(condition -> scope.add(query(condition)));
    return scope;
  }

  static Query query(Condition condition) {
    if (condition instanceof OneOf some) {
      Query in = in(field(some.field()), some.values());
      return some.negated() ? Query.of(q -> q.bool(b -> b.mustNot(in))) : in;
    }
    Between time = (Between) condition;
    return Query.of(
        query ->
            query.range(
                range ->
                    range.untyped(
                        created -> {
                          created.field(PostFields.CREATED);
                          if (time.from() != null) {
                            created.gte(JsonData.of(PostSource.micros(time.from())));
                          }
                          if (time.until() != null) {
                            created.lt(JsonData.of(PostSource.micros(time.until())));
                          }
                          return created;
                        })));
  }

  /** The field that holds what is narrowed by. */
  static String field(SearchField field) {
    return switch (field) {
      case SPACE -> PostFields.SPACE;
      case TAG -> PostFields.TAG;
      case TYPE -> PostFields.KIND;
      case ANSWERED -> PostFields.ANSWERED;
      case ACCEPTED -> PostFields.SOLUTION;
      case VERIFIED -> PostFields.VERIFIED;
      case AUTHOR -> PostFields.AUTHOR;
      case TIME -> PostFields.CREATED;
      case THREAD -> PostFields.THREAD;
    };
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
    return in(field, ids.stream().map(String::valueOf).toList());
  }

  static Query in(String field, Collection<String> names) {
    List<FieldValue> values = names.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(in -> in.value(values))));
  }

  private static Query inSpaces(Collection<Long> ids) {
    return terms(PostFields.SPACE, ids);
  }
}
