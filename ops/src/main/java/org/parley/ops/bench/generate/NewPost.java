package org.parley.ops.bench.generate;

/**
 * A post that is about to be written.
 *
 * @param parent the post that is commented on, 0 for none
 * @param at in microseconds
 */
record NewPost(long id, OpenThread thread, Kind kind, long parent, int author, long at) {

  /** As the column has it. */
  String kindName() {
    return kind != Kind.OPENING ? kind.name() : thread.isQuestion ? "QUESTION" : "DISCUSSION";
  }

  /** What reputation calls it: a reply stands where questions have answers. */
  String subject() {
    return kind == Kind.ANSWER && !thread.isQuestion ? "REPLY" : kindName();
  }
}
