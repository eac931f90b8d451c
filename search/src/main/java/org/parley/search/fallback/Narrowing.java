package org.parley.search.fallback;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.space.Visibility;
import org.parley.search.Condition;
import org.parley.search.Condition.Between;
import org.parley.search.Condition.OneOf;
import org.parley.search.Conditions;
import org.parley.search.SearchField;
import org.parley.search.SearchRequest;

/** To which posts a request is narrowed, as conditions on {@code post p} and {@code thread t}. */
record Narrowing(SearchRequest request) {

  String conditions() {
    List<String> all = new ArrayList<>();
    all.add(Visibility.POSTS);
    List<Condition> narrowed = Conditions.of(request);
    for (int place = 0; place < narrowed.size(); place++) {
      if (narrowed.get(place) instanceof OneOf some) {
        String one = "coalesce(" + value(some.field(), ":one" + place) + ", false)";
        all.add(some.negated() ? "not " + one : one);
      } else if (narrowed.get(place) instanceof Between time) {
        if (time.from() != null) {
          all.add("p.created_at >= :from" + place);
        }
        if (time.until() != null) {
          all.add("p.created_at < :until" + place);
        }
      }
    }
    return String.join(" and ", all);
  }

  /** Whether the field has one of the values. */
  private static String value(SearchField field, String values) {
    return switch (field) {
      case SPACE -> "t.space_id = any(cast(" + values + " as bigint[]))";
      case AUTHOR -> "p.author_id = any(cast(" + values + " as bigint[]))";
      case THREAD -> "t.id = any(cast(" + values + " as bigint[]))";
      case TYPE -> "p.kind = any(" + values + ")";
      case TAG ->
          """
          exists (select 1 from thread_tag tt join tag g on g.id = tt.tag_id
                  where tt.thread_id = t.id and g.name = any("""
              + values
              + "))";
      case ANSWERED ->
          "case when t.type = 'QUESTION' then cast(t.answer_count > 0 as text) = any("
              + values
              + ") end";
      case ACCEPTED ->
          "cast(coalesce(p.id in (t.accepted_post_id, t.official_post_id), false) as text) = any("
              + values
              + ")";
      case VERIFIED ->
          "cast(exists (select 1 from verified_text mark where mark.post_id = p.id) as text) = any("
              + values
              + ")";
      case TIME -> throw new IllegalArgumentException("Time is no set of values");
    };
  }

  Query bind(Query query) {
    request.visibility().bind(query);
    List<Condition> narrowed = Conditions.of(request);
    for (int place = 0; place < narrowed.size(); place++) {
      if (narrowed.get(place) instanceof OneOf some) {
        query.bindArray("one" + place, String.class, some.values().toArray());
      } else if (narrowed.get(place) instanceof Between time) {
        if (time.from() != null) {
          query.bind("from" + place, time.from().atOffset(ZoneOffset.UTC));
        }
        if (time.until() != null) {
          query.bind("until" + place, time.until().atOffset(ZoneOffset.UTC));
        }
      }
    }
    return query;
  }
}
