package org.parley.community.thread;

/**
 * Which answers of a thread a page shows.
 *
 * @param order a word of {@link AnswerOrder}, null for what suits the thread
 * @param after the cursor of the page before, null for the first page
 * @param limit answers per page, 1 to 100
 */
public record AnswerQuery(String order, String after, int limit) {

  public static final int PAGE = 20;

  public AnswerQuery {
    limit = Math.max(1, Math.min(limit, 100));
  }

  public static AnswerQuery firstPage() {
    return new AnswerQuery(null, null, PAGE);
  }
}
