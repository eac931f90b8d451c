package org.parley.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.parley.community.space.Visibility;
import org.parley.search.SearchFilter;
import org.parley.search.SearchRequest;

/** Where a query may look: never beyond what its actor sees, nor beyond its filters. */
final class ScopeQuery {

  private ScopeQuery() {}

  static Query of(SearchRequest request) {
    SearchFilter filter = request.query().filter();
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    scope.add(new MatchAllDocsQuery(), Occur.MUST);
    scope.add(visible(request.visibility()), Occur.FILTER);
    filter.tags().forEach(tag -> scope.add(term(Fields.TAG, tag), Occur.FILTER));
    if (request.authorId() != null) {
      scope.add(term(Fields.AUTHOR, request.authorId().toString()), Occur.FILTER);
    }
    if (filter.type() != null) {
      scope.add(term(Fields.KIND, filter.type().name()), Occur.FILTER);
    }
    if (filter.answered() != null) {
      String answered = filter.answered().toString().toLowerCase(Locale.ROOT);
      scope.add(term(Fields.ANSWERED, answered), Occur.FILTER);
    }
    if (filter.verified()) {
      scope.add(term(Fields.VERIFIED, "true"), Occur.FILTER);
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

  private static Query inSpaces(Collection<Long> ids) {
    List<BytesRef> terms = ids.stream().map(id -> new BytesRef(id.toString())).toList();
    return new TermInSetQuery(Fields.SPACE, terms);
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
