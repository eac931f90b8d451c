package org.parley.web.api.knowledge;

import org.parley.community.document.comment.NewComment;

/**
 * A comment to be made on a passage.
 *
 * @param step the step of the text in which the passage was chosen; missing to look for the quote
 */
public record NewPassageCommentJson(
    String body, Integer step, Integer from, Integer to, String quote) {

  NewComment comment() {
    boolean isPlaced = step != null && from != null && to != null;
    return isPlaced ? new NewComment(body, step, from, to, "") : NewComment.onWords(body, quote);
  }
}
