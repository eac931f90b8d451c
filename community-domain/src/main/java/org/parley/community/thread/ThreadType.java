package org.parley.community.thread;

/**
 * What a thread is: a question is to be answered, a discussion is to be had, an idea is to be voted
 * on, an article is to be read, and a document is a published page of the knowledge base. The last
 * three are started by features of their own, which know more about them.
 */
public enum ThreadType {
  QUESTION(PostKind.QUESTION),
  DISCUSSION(PostKind.DISCUSSION),
  IDEA(PostKind.IDEA),
  ARTICLE(PostKind.ARTICLE),
  DOCUMENT(PostKind.DOCUMENT);

  private final PostKind opening;

  ThreadType(PostKind opening) {
    this.opening = opening;
  }

  /** The kind of the thread's opening post. */
  public PostKind opening() {
    return opening;
  }

  /** Whether anybody who is signed in may start one as it is, without a feature around it. */
  public boolean isPlain() {
    return this == QUESTION || this == DISCUSSION;
  }

  /**
   * Whether threads of the two types can become one: questions and discussions, and ideas among
   * themselves.
   */
  public boolean mergesWith(ThreadType other) {
    return (isPlain() && other.isPlain()) || (this == IDEA && other == IDEA);
  }
}
