package org.parley.community.thread;

/** What a thread is: a question is to be answered, a discussion is to be had. */
public enum ThreadType {
  QUESTION,
  DISCUSSION;

  /** The kind of the thread's opening post. */
  public PostKind opening() {
    return this == QUESTION ? PostKind.QUESTION : PostKind.DISCUSSION;
  }
}
