package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.rule.Rules;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.log.LogAction;

/** Reads what somebody decided last. Whether it can be undone is asked when they want it. */
@ApplicationScoped
public class LastDecisions {

  private static final String SELECT =
      """
      select l.post_id, t.title, l.action, l.acted_at
      from moderation_log l join review_decision d on d.log_id = l.id
      join post p on p.id = l.post_id join thread t on t.id = p.thread_id
      where l.actor_id = :actorId and l.acted_at > :since and d.undone_at is null and\s"""
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE
          + " order by l.acted_at desc, l.id desc limit 1";

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The actor's own, as long as its time is not over: two queries.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public Optional<LastDecision> of(Actor actor) {
    ReviewPolicy.checkReview(actor);
    Visibility visibility = visibilities.of(actor);
    Instant since = clock.instant().minus(ClaimTerms.undoing(Rules.inForce()));
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .map(
                    (row, context) ->
                        new LastDecision(
                            ReviewRef.post(row.getLong("post_id")),
                            row.getString("title"),
                            LogAction.valueOf(row.getString("action")),
                            row.getObject("acted_at", OffsetDateTime.class).toInstant()))
                .findOne());
  }
}
