package org.parley.community.thread;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;

/**
 * A thread on its page.
 *
 * @param lastNumber the highest number of a post in it before its posts were read, whoever may see
 *     that one
 * @param opening the question, or what begins the discussion
 * @param closed how it was closed, null while it is open
 * @param pin how it is pinned right now, null when it is not
 * @param pinned on the first page the official, then the accepted, then some verified answers; else
 *     empty
 * @param answers the other answers of this page
 */
public record ThreadView(
    long id,
    ThreadType type,
    String title,
    String slug,
    SpaceView.Label space,
    List<String> tags,
    PostState state,
    int score,
    int answerCount,
    long viewCount,
    int lastNumber,
    Long acceptedPostId,
    Long officialPostId,
    Author author,
    Instant createdAt,
    Instant lastActivityAt,
    Closed closed,
    Pinned pin,
    May may,
    PostView opening,
    List<PostView> pinned,
    Page<PostView> answers) {

  /** What the reader may do with the thread as a whole. */
  public record May(boolean answer, boolean close, boolean tidy) {

    /** Whether closing is all that the reader does to put threads in order. */
    public boolean closeOnly() {
      return close && !tidy;
    }
  }

  /**
   * How a thread was closed.
   *
   * @param reason a word of {@link CloseReason}
   * @param note a word more, may be empty
   * @param duplicate the thread that asks the same, null when nobody said which, or when the reader
   *     does not see it
   */
  public record Closed(Instant at, Author by, String reason, String note, ThreadLink duplicate) {}

  /**
   * How a thread is pinned.
   *
   * @param until null for until somebody ends it
   */
  public record Pinned(PinScope scope, Instant until) {}

  public String path() {
    return "/t/" + id + "/" + slug;
  }

  public boolean isClosed() {
    return closed != null;
  }

  public boolean isPinned() {
    return pin != null;
  }

  /** A word of {@link CloseReason}, null while it is open. */
  public String closeReason() {
    return closed == null ? null : closed.reason();
  }

  public boolean isQuestion() {
    return type == ThreadType.QUESTION;
  }
}
