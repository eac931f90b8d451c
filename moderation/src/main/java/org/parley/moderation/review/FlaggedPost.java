package org.parley.moderation.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;
import org.parley.moderation.flag.FlagReason;
import org.parley.moderation.flag.FlagWeight;
import org.parley.moderation.screening.HitView;

/**
 * A post that waits for a decision, with all that it waits for.
 *
 * @param isHeld whether the house itself took it out of sight
 * @param appeal what its author says against its being out of sight; null when nothing
 * @param flags oldest first
 * @param hits what rules found, in the order of the text
 * @param edit what was changed and has to be looked at; null when nothing
 * @param isFirst whether it waits as the first of a new member
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
    String appeal,
    List<RaisedFlag> flags,
    List<HitView> hits,
    WaitingEdit edit,
    boolean isFirst) {

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

  /** Whether anything is left to decide. */
  boolean isPending() {
    return !flags.isEmpty()
        || !hits.isEmpty()
        || appeal != null
        || edit != null
        || isFirst
        || isHeld;
  }

  FlaggedPost with(List<RaisedFlag> raised, List<HitView> found) {
    return new FlaggedPost(
        postId, kind, state, author, createdAt, excerpt, html, thread, space, isHeld, appeal,
        raised, found, edit, isFirst);
  }

  FlaggedPost with(List<OpenCase> cases) {
    WaitingEdit changed =
        cases.stream().map(OpenCase::edit).filter(Objects::nonNull).findFirst().orElse(null);
    boolean isNew = cases.stream().anyMatch(each -> each.edit() == null);
    return new FlaggedPost(
        postId, kind, state, author, createdAt, excerpt, html, thread, space, isHeld, appeal, flags,
        hits, changed, isNew);
  }
}
