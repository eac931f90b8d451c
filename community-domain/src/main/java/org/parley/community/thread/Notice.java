package org.parley.community.thread;

import java.time.Instant;

/**
 * A deed of staff to be noted on its thread.
 *
 * @param by who did it
 * @param otherThreadId the other thread of a split or merge, else null
 * @param fromSpaceId where it stood before a move, else null
 * @param toSpaceId where it stands after a move, else null
 * @param amount how many posts went or came
 * @param note why, may be empty
 */
record Notice(
    long threadId,
    NoticeKind kind,
    long by,
    Instant at,
    Long otherThreadId,
    Long fromSpaceId,
    Long toSpaceId,
    int amount,
    String note) {

  static Notice of(NoticeKind kind, long threadId, long by, Instant at, String note) {
    return new Notice(threadId, kind, by, at, null, null, null, 0, note);
  }

  Notice aboutMove(long fromSpace, long toSpace) {
    return new Notice(threadId, kind, by, at, null, fromSpace, toSpace, 0, note);
  }

  Notice aboutPosts(long otherThread, int posts) {
    return new Notice(threadId, kind, by, at, otherThread, null, null, posts, note);
  }
}
