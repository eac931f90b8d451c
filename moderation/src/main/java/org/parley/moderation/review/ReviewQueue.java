package org.parley.moderation.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.rule.Rules;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.moderation.screening.HitView;
import org.parley.moderation.screening.OpenHits;

/**
 * The posts that wait for a decision, flagged by members or found by rules: the weightiest first,
 * then the longest waiting, as far as the reader may see them. Four queries a page.
 */
@ApplicationScoped
public class ReviewQueue {

  @Inject Clock clock;
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
        jdbi.withHandle(handle -> withWhy(handle, posts(handle, visibility, cursor, size + 1)));
    return Page.of(rows, size, post -> post.rank().cursor(post.postId()));
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
            scaled(visibility.bind(handle.createQuery(FlaggedPostRows.COUNT)))
                .mapTo(Integer.class)
                .one());
  }

  private List<FlaggedPost> posts(Handle handle, Visibility visibility, Cursor cursor, int limit) {
    Rank after = cursor == null ? Rank.FIRST : Rank.of(cursor);
    return scaled(visibility.bind(handle.createQuery(FlaggedPostRows.POSTS)))
        .bind("weight", after.weight())
        .bind("since", after.since())
        .bind("id", cursor == null ? 0 : cursor.id())
        .bind("limit", limit)
        .map((row, context) -> FlaggedPostRows.post(row))
        .list();
  }

  private Query scaled(Query query) {
    Rules rules = Rules.inForce();
    Duration patience = Duration.ofHours(rules.number("flag.wait-hours"));
    return query
        .bind("newcomersMost", rules.number("flag.newcomers.most"))
        .bind("queueFrom", rules.number("flag.threshold.queue"))
        .bind("heldWeight", rules.number("flag.threshold.hide"))
        .bind("waitingSince", clock.instant().minus(patience));
  }

  private static List<FlaggedPost> withWhy(Handle handle, List<FlaggedPost> posts) {
    List<Long> ids = posts.stream().map(FlaggedPost::postId).toList();
    Map<Long, List<RaisedFlag>> flags =
        handle
            .createQuery(FlaggedPostRows.FLAGS)
            .bindArray("posts", Long.class, ids.toArray())
            .map((row, context) -> FlaggedPostRows.flag(row))
            .collect(groupingBy(RaisedFlag::postId));
    Map<Long, List<HitView>> hits = OpenHits.of(handle, ids);
    return posts.stream()
        .map(
            post ->
                post.with(
                    flags.getOrDefault(post.postId(), List.of()),
                    hits.getOrDefault(post.postId(), List.of())))
        // decided on between the queries: nothing waits any more
        .filter(FlaggedPost::isPending)
        .toList();
  }
}
