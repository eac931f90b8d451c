package org.parley.community.thread;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;

/**
 * A thread on its page.
 *
 * @param opening the question, or what begins the discussion
 * @param pinned on the first page the official and then the accepted answer, else empty
 * @param answers the other answers of this page
 * @param closedBy who closed it, null while it is open
 * @param closeReason one of {@link CloseReason#word}, null while it is open
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
    Long acceptedPostId,
    Long officialPostId,
    Author author,
    Instant createdAt,
    Instant lastActivityAt,
    Instant closedAt,
    Author closedBy,
    String closeReason,
    May may,
    PostView opening,
    List<PostView> pinned,
    Page<PostView> answers) {

  /** What the reader may do with the thread as a whole. */
  public record May(boolean answer, boolean close) {}

  public String path() {
    return "/t/" + id + "/" + slug;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public boolean isQuestion() {
    return type == ThreadType.QUESTION;
  }
}
