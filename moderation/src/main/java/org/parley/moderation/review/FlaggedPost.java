package org.parley.moderation.review;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;

/**
 * A post with its open flags, as it waits for a decision.
 *
 * @param flags oldest first, at least one
 */
public record FlaggedPost(
    long postId,
    PostKind kind,
    PostState state,
    Author author,
    Instant createdAt,
    String excerpt,
    String html,
    ThreadLabel thread,
    SpaceView.Label space,
    List<RaisedFlag> flags) {

  /** The thread in which the post stands. */
  public record ThreadLabel(long id, String title, String slug) {

    public String path() {
      return "/t/" + id + "/" + slug;
    }
  }

  /** One member's flag. */
  public record RaisedFlag(
      long id, long postId, FlagReason reason, String note, Author flagger, Instant at) {}

  public FlaggedPost {
    flags = List.copyOf(flags);
  }

  public boolean isPublished() {
    return state == PostState.PUBLISHED;
  }

  /** When the oldest of the open flags was raised. */
  public Instant flaggedAt() {
    return flags.get(0).at();
  }

  FlaggedPost with(List<RaisedFlag> raised) {
    return new FlaggedPost(
        postId, kind, state, author, createdAt, excerpt, html, thread, space, raised);
  }
}
