package org.parley.web.api.knowledge;

import java.time.Instant;
import java.util.List;
import org.parley.community.document.comment.PassageComment;
import org.parley.web.api.member.AuthorJson;

/**
 * A comment on a passage of a draft, or an answer to one.
 *
 * @param from where the passage begins in the text as it is now; null for answers, and when the
 *     text is gone
 * @param quote what stood there when the comment was made
 */
public record PassageCommentJson(
    long id,
    AuthorJson author,
    String html,
    Integer from,
    Integer to,
    String quote,
    boolean gone,
    boolean resolved,
    Instant createdAt,
    List<PassageCommentJson> answers) {

  static PassageCommentJson of(PassageComment comment) {
    boolean stands = comment.passage() != null && !comment.isGone();
    return new PassageCommentJson(
        comment.id(),
        AuthorJson.of(comment.author()),
        comment.html(),
        stands ? comment.passage().from() : null,
        stands ? comment.passage().to() : null,
        comment.quote(),
        comment.isGone(),
        comment.isResolved(),
        comment.at(),
        comment.answers().stream().map(PassageCommentJson::of).toList());
  }
}
