package org.parley.search;

import org.parley.community.problem.Invalid;

/**
 * One search: what was typed, to what it is narrowed, in which order, and from where on.
 *
 * @param after where the page before ended, as {@link SearchPage#next} told; null for the first
 * @param limit hits on a page, 1 to {@value #MOST}
 */
public record SearchQuery(
    SearchText text, SearchFilter filter, SearchSort sort, String after, int limit) {

  public static final int USUAL = 20;
  public static final int MOST = 100;

  public SearchQuery {
    if (limit < 1 || limit > MOST) {
      throw new Invalid("limit", "search.limit", MOST);
    }
    after = after == null || after.isBlank() ? null : after;
  }

  /**
   * The first page by relevance over everything; blank text finds all posts.
   *
   * @throws Invalid when the text is longer than anybody would type
   */
  public static SearchQuery parse(String typed) {
    return new SearchQuery(
        SearchTextReader.read(typed == null ? "" : typed),
        SearchFilter.NONE,
        SearchSort.RELEVANCE,
        null,
        USUAL);
  }

  /** Whether it is about one thread, so that its posts are wanted apart. */
  public boolean isOfOneThread() {
    return filter.thread() != null
        || text.conditions().stream()
            .anyMatch(
                condition ->
                    condition instanceof Condition.OneOf some
                        && some.field() == SearchField.THREAD
                        && !some.negated()
                        && some.values().size() == 1);
  }

  public SearchQuery where(SearchFilter narrowed) {
    return new SearchQuery(text, narrowed, sort, after, limit);
  }

  public SearchQuery sortedBy(SearchSort order) {
    return new SearchQuery(text, filter, order, after, limit);
  }

  public SearchQuery startingAfter(String cursor) {
    return new SearchQuery(text, filter, sort, cursor, limit);
  }

  public SearchQuery limitedTo(int hits) {
    return new SearchQuery(text, filter, sort, after, hits);
  }
}
