package org.parley.community.notification;

import java.time.Instant;
import java.util.List;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadType;

/**
 * A post as those who tell of it need it.
 *
 * @param authorId null when the account is gone; so the other authors
 * @param parentAuthorId who wrote what it is a comment to
 * @param mentioned ids of the members whom it calls by name
 */
record Subject(
    long postId,
    long threadId,
    PostKind kind,
    PostState state,
    Long authorId,
    Long parentAuthorId,
    ThreadType threadType,
    Long threadAuthorId,
    Instant createdAt,
    List<Long> mentioned) {

  boolean isAnswerToAQuestion() {
    return kind == PostKind.ANSWER && threadType == ThreadType.QUESTION;
  }
}
