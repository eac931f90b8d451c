package org.parley.moderation.review;

import java.util.ArrayList;
import java.util.List;
import org.parley.community.space.SpaceView;

/**
 * One entry of the queue: a post with everything that it waits for, or a suggestion. Each is there
 * once, and gone when nothing about it is open.
 *
 * @param post null for a suggestion
 * @param suggestion null for a post
 * @param claim who looks at it; null when nobody does
 */
public record ReviewItem(
    ReviewRef ref, Rank rank, FlaggedPost post, SuggestedEdit suggestion, ReviewClaim claim) {

  public ReviewItem {
    if (ref.isPost() ? post == null || suggestion != null : post != null || suggestion == null) {
      throw new IllegalArgumentException("Not what it is named: " + ref);
    }
  }

  public boolean isPost() {
    return ref.isPost();
  }

  public boolean isClaimed() {
    return claim != null;
  }

  public String title() {
    return isPost() ? post.thread().title() : suggestion.title();
  }

  public SpaceView.Label space() {
    return isPost() ? post.space() : suggestion.space();
  }

  /** What it waits for. */
  public List<ReviewKind> kinds() {
    return isPost() ? kindsOfPost() : List.of(ReviewKind.SUGGESTION);
  }

  private List<ReviewKind> kindsOfPost() {
    List<ReviewKind> kinds = new ArrayList<>();
    addIf(!post.flags().isEmpty(), ReviewKind.FLAG, kinds);
    addIf(post.isHeld(), ReviewKind.HELD, kinds);
    addIf(!post.hits().isEmpty(), ReviewKind.HIT, kinds);
    addIf(post.appeal() != null, ReviewKind.APPEAL, kinds);
    addIf(post.edit() != null, ReviewKind.EDIT, kinds);
    addIf(post.isFirst(), ReviewKind.FIRST_POST, kinds);
    return List.copyOf(kinds);
  }

  private static void addIf(boolean is, ReviewKind kind, List<ReviewKind> kinds) {
    if (is) {
      kinds.add(kind);
    }
  }
}
