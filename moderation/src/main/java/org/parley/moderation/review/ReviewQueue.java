package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.rule.Rules;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Everything that waits for a decision, as far as the reader may see it: posts that were flagged,
 * held, found by rules, appealed for, edited, or are somebody's first, and suggested edits. The
 * weightiest first, then the longest waiting. Eight queries a page.
 */
@ApplicationScoped
public class ReviewQueue {

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of the queue.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public Page<ReviewItem> list(Actor actor, ReviewQuery query) {
    ReviewPolicy.checkReview(actor);
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(query.after());
    ReviewPlace after = cursor == null ? ReviewPlace.FIRST : ReviewPlace.of(cursor);
    Rules rules = Rules.inForce();
    Duration patience = ClaimTerms.patience(rules);
    return jdbi.withHandle(
        handle -> {
          List<ReviewPlace> places = places(handle, visibility, query, after);
          Page<ReviewPlace> page = Page.of(places, query.limit(), ReviewPlace::cursor);
          List<ReviewItem> items =
              ReviewItems.at(handle, page.items(), clock.instant().minus(patience));
          return new Page<>(items, page.next());
        });
  }

  /**
   * How much waits.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public int count(Actor actor) {
    ReviewPolicy.checkReview(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            bound(handle.createQuery(ReviewRows.COUNT), visibility, ReviewQuery.all(1))
                .mapTo(Integer.class)
                .one());
  }

  private List<ReviewPlace> places(
      Handle handle, Visibility visibility, ReviewQuery query, ReviewPlace after) {
    return bound(handle.createQuery(ReviewRows.PAGE), visibility, query)
        .bind("weight", after.rank().weight())
        .bind("since", after.rank().since())
        .bind("subject", after.ref().subject().name())
        .bind("id", after.ref().id())
        .bind("limit", query.limit() + 1)
        .map((row, context) -> ReviewRows.place(row))
        .list();
  }

  private Query bound(Query statement, Visibility visibility, ReviewQuery query) {
    Rules rules = Rules.inForce();
    Duration patience = Duration.ofHours(rules.number("flag.wait-hours"));
    return DraftSight.bind(visibility, statement)
        .bind("kind", query.kindName())
        .bind("space", query.space())
        .bind("newcomersMost", rules.number("flag.newcomers.most"))
        .bind("queueFrom", rules.number("flag.threshold.queue"))
        .bind("heldWeight", rules.number("flag.threshold.hide"))
        .bind("editWeight", rules.number("review.weight.edit"))
        .bind("firstWeight", rules.number("review.weight.first-post"))
        .bind("suggestionWeight", rules.number("review.weight.suggestion"))
        .bind("waitingSince", clock.instant().minus(patience));
  }
}
