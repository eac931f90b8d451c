package org.parley.community.document.comment;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;

/**
 * A comment on a passage with its answers, as editors see it.
 *
 * @param passage where it stands in the text as it is now; null for an answer
 * @param quote what stood there when it was made
 * @param resolvedBy unknown while it is open
 */
public record PassageComment(
    long id,
    Long parentId,
    Author author,
    String html,
    Passage passage,
    String quote,
    Instant at,
    Instant resolvedAt,
    Author resolvedBy,
    List<PassageComment> answers) {

  public PassageComment {
    answers = List.copyOf(answers);
  }

  public boolean isResolved() {
    return resolvedAt != null;
  }

  /** Whether the text that it is about is gone. */
  public boolean isGone() {
    return passage != null && passage.isGone();
  }

  PassageComment at(Passage now, List<PassageComment> itsAnswers) {
    return new PassageComment(
        id, parentId, author, html, now, quote, at, resolvedAt, resolvedBy, itsAnswers);
  }
}
