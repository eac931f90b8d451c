package org.parley.community.live;

import java.util.List;
import org.parley.community.thread.ThreadType;

/**
 * What an open page shows of a thread besides its texts, for one reader.
 *
 * @param space the slug of the space where it stands
 * @param posts of those asked for, the ones that the reader may see
 */
public record ThreadPulse(
    long threadId,
    ThreadType type,
    int score,
    int answerCount,
    long viewCount,
    Long acceptedPostId,
    Long officialPostId,
    boolean isClosed,
    boolean isPublished,
    String space,
    List<PostPulse> posts) {

  ThreadPulse with(List<PostPulse> itsPosts) {
    return new ThreadPulse(
        threadId,
        type,
        score,
        answerCount,
        viewCount,
        acceptedPostId,
        officialPostId,
        isClosed,
        isPublished,
        space,
        itsPosts);
  }
}
