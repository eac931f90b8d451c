package org.parley.moderation.review;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.screening.HitView;

/**
 * A post that waits for a decision, with its open flags and what rules found in it.
 *
 * @param isHeld whether the house itself took it out of sight
 * @param rank where it stands in the queue
 * @param appeal what its author says against its being out of sight; null when nothing
 * @param flags oldest first
 * @param hits what rules found, in the order of the text
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
    boolean isHeld,
    Rank rank,
    String appeal,
    List<RaisedFlag> flags,
    List<HitView> hits) {

  /** The thread in which the post stands. */
  public record ThreadLabel(long id, String title, String slug) {

    public String path() {
      return "/t/" + id + "/" + slug;
    }
  }

  /** One member's flag. */
  public record RaisedFlag(
      long id,
      long postId,
      FlagReason reason,
      String note,
      Author flagger,
      Instant at,
      FlagWeight weight) {}

  public FlaggedPost {
    flags = List.copyOf(flags);
    hits = List.copyOf(hits);
  }

  public boolean isPublished() {
    return state == PostState.PUBLISHED;
  }

  /** When the oldest of what it waits for came. */
  public Instant flaggedAt() {
    return rank.since();
  }

  /** Whether anything is left to decide. */
  boolean isPending() {
    return !flags.isEmpty() || !hits.isEmpty() || appeal != null || isHeld;
  }

  FlaggedPost with(List<RaisedFlag> raised, List<HitView> found) {
    return new FlaggedPost(
        postId, kind, state, author, createdAt, excerpt, html, thread, space, isHeld, rank, appeal,
        raised, found);
  }
}
