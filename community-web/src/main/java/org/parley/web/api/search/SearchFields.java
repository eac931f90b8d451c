package org.parley.web.api.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.parley.community.problem.Invalid;
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
    return isTrue("explain", explain);
  }

  private static boolean isTrue(String name, String word) {
    return switch (word == null ? "" : word) {
      case "true" -> true;
      case "", "false" -> false;
      default -> throw new Invalid(name, "search.explain");
    };
  }

  SearchQuery query() {
    SearchFilter filter = SearchFilter.NONE.in(spaces).tagged(tags).by(author).ofType(type);
    return SearchQuery.parse(text)
        .where(filter.answered(isAnswered()).verified(verified))
        .sortedBy(SearchSort.of(sort))
        .startingAfter(after)
        .limitedTo(Limit.read(limit, SearchQuery.USUAL));
  }

  private Boolean isAnswered() {
    if (answered == null || answered.isEmpty()) {
      return null;
    }
    return switch (answered) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Invalid("answered", "answered.unknown");
    };
  }
}
