package org.parley.community.thread;

/**
 * What a post is within its thread: what opens it, an answer, or a comment below either. Replies in
 * threads that are no questions are answers, too. In SQL, {@code kind not in ('ANSWER', 'COMMENT')}
 * is an opening.
 */
public enum PostKind {
  QUESTION,
  DISCUSSION,
  IDEA,
  ARTICLE,
  DOCUMENT,
  ANSWER,
  COMMENT;

  public boolean isOpening() {
    return this != ANSWER && this != COMMENT;
  }
}
