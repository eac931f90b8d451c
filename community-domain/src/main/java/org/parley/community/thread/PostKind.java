package org.parley.community.thread;

/** What a post is within its thread. A discussion's replies are answers, too. */
public enum PostKind {
  QUESTION,
  DISCUSSION,
  ANSWER,
  COMMENT;

  public boolean isOpening() {
    return this == QUESTION || this == DISCUSSION;
  }
}
