package org.parley.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.community.space.Visibility;
import org.parley.search.Condition;
import org.parley.search.Condition.Between;
import org.parley.search.Condition.OneOf;
import org.parley.search.Conditions;
import org.parley.search.SearchField;
import org.parley.search.SearchRequest;

/** Where a query may look: never beyond what its actor sees, nor beyond its filters. */
final class ScopeQuery {

  private ScopeQuery() {}

  static Query of(SearchRequest request) {
    return within(request.visibility(), Conditions.of(request));
  }

  static Query within(Visibility visibility, Collection<Condition> conditions) {
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    scope.add(new MatchAllDocsQuery(), Occur.MUST);
    scope.add(visible(visibility), Occur.FILTER);
    for (Condition condition : conditions) {
      if (condition instanceof OneOf some) {
        scope.add(
            in(field(some.field()), some.values().stream()),
            some.negated() ? Occur.MUST_NOT : Occur.FILTER);
      } else if (condition instanceof Between time) {
        scope.add(written(time), Occur.FILTER);
      }
    }
    return scope.build();
  }

  static Query visible(Visibility visibility) {
    BooleanQuery.Builder visible = new BooleanQuery.Builder();
    visible.add(inSpaces(visibility.spaces()), Occur.SHOULD);
    if (visibility.actor().isSignedIn()) {
      visible.add(
          new BooleanQuery.Builder()
              .add(inSpaces(visibility.ownSpaces()), Occur.FILTER)
              .add(term(Fields.THREAD_AUTHOR, visibility.actor().id().toString()), Occur.FILTER)
              .build(),
          Occur.SHOULD);
    }
    return visible.build();
  }

  static Query in(String field, Stream<String> values) {
    List<BytesRef> terms = values.map(BytesRef::new).toList();
    return new TermInSetQuery(field, terms);
  }

  /** The field that holds what is narrowed by. */
  static String field(SearchField field) {
    return switch (field) {
      case SPACE -> Fields.SPACE;
      case TAG -> Fields.TAG;
      case TYPE -> Fields.KIND;
      case ANSWERED -> Fields.ANSWERED;
      case ACCEPTED -> Fields.SOLUTION;
      case VERIFIED -> Fields.VERIFIED;
      case AUTHOR -> Fields.AUTHOR;
      case TIME -> Fields.CREATED;
      case THREAD -> Fields.THREAD;
    };
  }

  private static Query written(Between time) {
    long from = time.from() == null ? Long.MIN_VALUE : Fields.micros(time.from());
    long last = time.until() == null ? Long.MAX_VALUE : Fields.micros(time.until()) - 1;
    return new IndexOrDocValuesQuery(
        LongPoint.newRangeQuery(Fields.CREATED, from, last),
        NumericDocValuesField.newSlowRangeQuery(Fields.CREATED, from, last));
  }

  private static Query inSpaces(Collection<Long> ids) {
    return in(Fields.SPACE, ids.stream().map(String::valueOf));
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
