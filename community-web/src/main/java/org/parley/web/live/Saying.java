package org.parley.web.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.community.live.Cursor;
import org.parley.community.live.PostsAsked;
import org.parley.community.problem.Invalid;
import org.parley.web.api.json.Json;

/**
 * What a page says over its channel, as JSON.
 *
 * @param does {@code watch}, {@code writing}, {@code cursor} or {@code pong}
 * @param thread the thread that the page shows
 * @param after the highest number of a post that the page knows
 * @param posts the ids of the posts that it shows
 * @param since when the list that it shows was made; null when it shows none
 * @param document the document that is written on the page
 * @param cursor where in it the reader is
 * @param conversation the private conversation that the page shows
 * @param work the list of follow-ups that it shows
 * @param review whether the page shows the queue of those who keep order
 */
record Saying(
    @JsonProperty("do") String does,
    Long thread,
    Integer after,
    List<Long> posts,
    String space,
    String tag,
    Instant since,
    Long document,
    Cursor cursor,
    Long conversation,
    WorkAsked work,
    Boolean review) {

  /** The most bytes that a page may say at once. */
  static final int LONGEST = 8 * 1024;

  private static final int MOST_POSTS = 600;

  /**
   * Reads it.
   *
   * @throws Invalid when it is not what a page says
   */
  static Saying of(String json) {
    if (json == null || json.length() > LONGEST) {
      throw new Invalid("message", "live.unreadable");
    }
    Saying saying = (Saying) Json.read(json, Saying.class);
    if (saying.posts != null && saying.posts.size() > MOST_POSTS) {
      throw new Invalid("posts", "live.unreadable");
    }
    return saying;
  }

  boolean isWatch() {
    return "watch".equals(does);
  }

  boolean isWriting() {
    return "writing".equals(does) && thread != null;
  }

  boolean isCursor() {
    return "cursor".equals(does) && document != null && cursor != null;
  }

  Watch watch() {
    if (document != null) {
      return new Watch.OfDocument(document);
    }
    if (conversation != null) {
      return new Watch.OfConversation(conversation);
    }
    if (work != null) {
      return work.watch();
    }
    if (Boolean.TRUE.equals(review)) {
      return new Watch.OfReview();
    }
    if (thread != null) {
      Set<Long> shown = posts == null ? Set.of() : Set.copyOf(posts);
      int known = after == null ? Integer.MAX_VALUE : after;
      return new Watch.OfThread(thread, new PostsAsked(shown, known));
    }
    return since == null ? new Watch.Nothing() : new Watch.OfList(space, tag, since);
  }
}
