package org.parley.web.api.search;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.parley.community.problem.Invalid;
import org.parley.search.SearchAge;
import org.parley.search.SearchFilter;
import org.parley.search.SearchQuery;
import org.parley.search.SearchSort;
import org.parley.web.api.request.Limit;

/** What somebody is looking for, as the address says. */
public class SearchFields {

  @QueryParam("q")
  String text;

  @QueryParam("space")
  List<String> spaces;

  @QueryParam("tag")
  List<String> tags;

  @QueryParam("author")
  String author;

  @QueryParam("type")
  String type;

  @QueryParam("answered")
  String answered;

  @QueryParam("verified")
  String verified;

  @QueryParam("accepted")
  String accepted;

  @QueryParam("when")
  String when;

  @QueryParam("thread")
  String thread;

  @QueryParam("collapse")
  String collapse;

  @QueryParam("facets")
  String facets;

  @QueryParam("sort")
  String sort;

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  @QueryParam("explain")
  String explain;

  /** Whether each hit is to say how it came to its place. */
  boolean isExplained() {
    return Boolean.TRUE.equals(is("explain", explain, "search.explain"));
  }

  SearchQuery query(Instant now) {
    SearchFilter filter =
        SearchFilter.NONE
            .in(spaces)
            .tagged(tags)
            .by(author)
            .ofType(type)
            .answered(is("answered", answered, "answered.unknown"))
            .verified(verified)
            .accepted(accepted)
            .written(SearchAge.of(when), now)
            .inThread(thread);
    return SearchQuery.parse(text)
        .where(filter)
        .sortedBy(SearchSort.of(sort))
        .startingAfter(after)
        .limitedTo(Limit.read(limit, SearchQuery.USUAL));
  }

  boolean isFirstPage() {
    return after == null || after.isBlank();
  }

  /** Whether every thread is wanted once. */
  boolean isCollapsed() {
    return Boolean.TRUE.equals(is("collapse", collapse, "search.collapse"));
  }

  boolean hasFacets() {
    return Boolean.TRUE.equals(is("facets", facets, "search.facets"));
  }

  private static Boolean is(String field, String word, String otherwise) {
    return switch (word == null ? "" : word) {
      case "" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> throw new Invalid(field, otherwise);
    };
  }
}
