package org.parley.moderation.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;

/**
 * The flagged posts that wait for a decision, the longest waiting first, as far as the reader may
 * see them: three queries a page.
 */
@ApplicationScoped
public class ReviewQueue {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of the queue.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit posts per page, 1 to 100
   * @throws NotAllowed unless the actor keeps order
   */
  public Page<FlaggedPost> list(Actor actor, String after, int limit) {
    ReviewPolicy.checkReview(actor);
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<FlaggedPost> rows =
        jdbi.withHandle(handle -> withFlags(handle, posts(handle, visibility, cursor, size + 1)));
    return Page.of(rows, size, post -> Cursor.of(post.flaggedAt(), post.postId()));
  }

  /**
   * How many posts wait.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public int count(Actor actor) {
    ReviewPolicy.checkReview(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility.bind(handle.createQuery(FlaggedPostRows.COUNT)).mapTo(Integer.class).one());
  }

  private static List<FlaggedPost> posts(
      Handle handle, Visibility visibility, Cursor cursor, int limit) {
    return visibility
        .bind(handle.createQuery(FlaggedPostRows.POSTS))
        .bind("paged", cursor != null)
        .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
        .bind("id", cursor == null ? 0 : cursor.id())
        .bind("limit", limit)
        .map((row, context) -> FlaggedPostRows.post(row))
        .list();
  }

  private static List<FlaggedPost> withFlags(Handle handle, List<FlaggedPost> posts) {
    Map<Long, List<RaisedFlag>> flags =
        handle
            .createQuery(FlaggedPostRows.FLAGS)
            .bindArray("posts", Long.class, posts.stream().map(FlaggedPost::postId).toArray())
            .map((row, context) -> FlaggedPostRows.flag(row))
            .collect(groupingBy(RaisedFlag::postId));
    return posts.stream()
        // decided on between the two queries: nothing waits any more
        .filter(post -> flags.containsKey(post.postId()))
        .map(post -> post.with(flags.get(post.postId())))
        .toList();
  }
}
