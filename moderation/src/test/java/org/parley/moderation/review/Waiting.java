package org.parley.moderation.review;

import java.util.List;
import java.util.Objects;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

/** Reads the queue for tests. */
public final class Waiting {

  private Waiting() {}

  /** The first entries that a reviewer sees. */
  public static List<ReviewItem> items(CommunityExtension community, Actor actor) {
    return community.get(ReviewQueue.class).list(actor, ReviewQuery.all(100)).items();
  }

  /** The posts among them. */
  public static List<FlaggedPost> posts(CommunityExtension community, Actor actor) {
    return items(community, actor).stream().map(ReviewItem::post).filter(Objects::nonNull).toList();
  }

  /** Those that members, rules or their authors ask to look at. */
  public static List<FlaggedPost> reported(CommunityExtension community, Actor actor) {
    return posts(community, actor).stream()
        .filter(post -> !post.flags().isEmpty() || !post.hits().isEmpty() || post.appeal() != null)
        .toList();
  }
}
