package org.parley.community.document.comment;

/**
 * A comment that somebody wants to make on a passage.
 *
 * @param body Markdown
 * @param step the step of the text in which the passage was chosen
 * @param from where the passage begins; below 0 to look for the quote
 * @param quote the passage's words, looked for when no place is given
 */
public record NewComment(String body, int step, int from, int to, String quote) {

  /** On words that are looked for in the text as it is now. */
  public static NewComment onWords(String body, String quote) {
    return new NewComment(body, -1, -1, -1, quote);
  }

  boolean isOnWords() {
    return from < 0;
  }
}
