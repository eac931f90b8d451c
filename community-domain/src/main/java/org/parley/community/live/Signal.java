package org.parley.community.live;

import java.util.Optional;

/**
 * A hint from one node to all that something may be worth telling. It holds ids and nothing else:
 * whoever hears it reads what its own readers may see.
 *
 * @param threadId the thread, the document or the conversation, 0 for an inbox, work, the queue or
 *     pages
 * @param subjectId the post or the member that it is about, 0 for the thread as a whole
 * @param detail where a cursor stands, else empty
 */
public record Signal(Kind kind, long threadId, long subjectId, String detail) {

  /** What may have happened. */
  public enum Kind {
    /** A thread, an answer or a comment was written. */
    POSTED,
    /** Something that was there before is different now. */
    CHANGED,
    /** A member is writing in a thread. */
    WRITING,
    /** A member's inbox is different now. */
    INBOX,
    /** A document was changed, or who may write in it. */
    DOCUMENT,
    /** A member moved a cursor in a document. */
    CURSOR,
    /** Something was said or done in a private conversation. */
    CONVERSATION,
    /** What the staff has to work on is different now. */
    WORK,
    /** The queue of those who keep order is different now. */
    REVIEW,
    /** Whatever visitors' pages show may be different now. */
    PAGES
  }

  Signal(Kind kind, long threadId, long subjectId) {
    this(kind, threadId, subjectId, "");
  }

  public static Signal posted(long threadId, long postId) {
    return new Signal(Kind.POSTED, threadId, postId);
  }

  public static Signal changed(long threadId, long postId) {
    return new Signal(Kind.CHANGED, threadId, postId);
  }

  public static Signal writing(long threadId, long memberId) {
    return new Signal(Kind.WRITING, threadId, memberId);
  }

  public static Signal inbox(long memberId) {
    return new Signal(Kind.INBOX, 0, memberId);
  }

  public static Signal document(long documentId) {
    return new Signal(Kind.DOCUMENT, documentId, 0);
  }

  public static Signal cursor(long documentId, long memberId, Cursor cursor) {
    return new Signal(Kind.CURSOR, documentId, memberId, cursor.encode());
  }

  public static Signal conversation(long conversationId) {
    return new Signal(Kind.CONVERSATION, conversationId, 0);
  }

  public static Signal work() {
    return new Signal(Kind.WORK, 0, 0);
  }

  public static Signal review() {
    return new Signal(Kind.REVIEW, 0, 0);
  }

  public static Signal pages() {
    return new Signal(Kind.PAGES, 0, 0);
  }

  /** As it travels: {@code POSTED 12 34}. */
  String encode() {
    return (kind + " " + threadId + " " + subjectId + " " + detail).strip();
  }

  /** Empty for what a newer release of another node may say. */
  static Optional<Signal> decode(String payload) {
    String[] words = payload.split(" ");
    try {
      return words.length < 3
          ? Optional.empty()
          : Optional.of(
              new Signal(
                  Kind.valueOf(words[0]),
                  Long.parseLong(words[1]),
                  Long.parseLong(words[2]),
                  words.length > 3 ? words[3] : ""));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
