package org.parley.search;

import java.time.Instant;
import java.util.List;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/**
 * A post that was found, as it is now.
 *
 * @param number the post's number within its thread
 * @param authorName the author's handle, null when the author is no member (any more)
 * @param authorDisplayName the author's name, null when nobody knows
 * @param score the post's own
 * @param answerCount the thread's
 * @param answered whether the thread has answers
 * @param accepted whether the thread has an accepted answer
 * @param verified whether staff have verified the post as it is now
 */
public record SearchHit(
    long postId,
    long threadId,
    int number,
    PostKind kind,
    ThreadType threadType,
    String title,
    String slug,
    List<Segment> titleSegments,
    List<Segment> snippetSegments,
    String spaceSlug,
    String spaceName,
    String spaceColor,
    List<String> tags,
    String authorName,
    String authorDisplayName,
    int score,
    int answerCount,
    boolean answered,
    boolean accepted,
    boolean verified,
    Instant createdAt) {

  public SearchHit {
    titleSegments = List.copyOf(titleSegments);
    snippetSegments = List.copyOf(snippetSegments);
    tags = List.copyOf(tags);
  }
}
