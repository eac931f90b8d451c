package org.parley.search;

import java.time.Instant;
import java.util.List;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/**
 * A published post as it is indexed, with what it needs to know of its thread. Posts that are
 * hidden or deleted, or in a thread that is, never become documents.
 *
 * @param text what a reader sees of the body, without markup
 * @param threadAuthorId who started the thread, null when no member
 * @param authorId who wrote the post, null when no member
 * @param answered whether the thread has answers
 * @param solution whether this is its thread's accepted or official answer
 * @param verified whether staff have verified the text that is indexed
 * @param editedAt when the text last changed, null when never
 * @param ownText what the writer said in words of their own: no quotations, code or names
 */
public record PostDocument(
    long postId,
    long threadId,
    PostKind kind,
    ThreadType threadType,
    String title,
    String text,
    List<String> tags,
    long spaceId,
    Long threadAuthorId,
    Long authorId,
    boolean answered,
    boolean solution,
    boolean verified,
    int score,
    Instant createdAt,
    Instant editedAt,
    String ownText) {

  /** A post in which the writer quotes nobody. */
  public PostDocument(
      long postId,
      long threadId,
      PostKind kind,
      ThreadType threadType,
      String title,
      String text,
      List<String> tags,
      long spaceId,
      Long threadAuthorId,
      Long authorId,
      boolean answered,
      boolean solution,
      boolean verified,
      int score,
      Instant createdAt,
      Instant editedAt) {
    this(
        postId,
        threadId,
        kind,
        threadType,
        title,
        text,
        tags,
        spaceId,
        threadAuthorId,
        authorId,
        answered,
        solution,
        verified,
        score,
        createdAt,
        editedAt,
        text);
  }

  public PostDocument {
    tags = List.copyOf(tags);
  }
}
