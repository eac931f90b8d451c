package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Verified answers as who verifies them reads them: those that wait to be checked again, the
 * longest waiting first, and single ones with their story. Of spaces that somebody does not read
 * they see none.
 */
@ApplicationScoped
public class VerificationQueue {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of what waits: two queries.
   *
   * @throws NotAllowed unless the actor verifies answers
   */
  public Page<WaitingAnswer> list(Actor actor, QueueQuery asked) {
    VerificationPolicy.requireVerifying(actor);
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(asked.after());
    List<WaitingAnswer> rows =
        jdbi.withHandle(
            handle ->
                bind(visibility, handle.createQuery(VerificationRows.QUEUE), asked)
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", asked.limit() + 1)
                    .map((row, context) -> VerificationRows.waiting(row))
                    .list());
    return Page.of(rows, asked.limit(), waiting -> Cursor.of(waiting.since(), waiting.id()));
  }

  /** How many wait for the actor; zero for who verifies nothing. */
  public int count(Actor actor) {
    if (!VerificationPolicy.mayVerify(actor)) {
      return 0;
    }
    Visibility visibility = visibilities.of(actor);
    QueueQuery all = new QueueQuery("", "", null, 1);
    return jdbi.withHandle(
        handle ->
            bind(visibility, handle.createQuery(VerificationRows.COUNT), all)
                .mapTo(Integer.class)
                .one());
  }

  /**
   * One answer, whether anybody has verified it yet or not: three queries.
   *
   * @throws NotAllowed unless the actor verifies answers
   * @throws NotFound when there is no such answer to a question, or the actor may not see it
   */
  public VerificationSheet find(Actor actor, long postId) {
    VerificationPolicy.requireVerifying(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          VerificationSheet sheet =
              visibility
                  .bind(handle.createQuery(VerificationRows.SHEET))
                  .bind("post", postId)
                  .map((row, context) -> VerificationRows.sheet(row))
                  .findOne()
                  .orElseThrow(() -> new NotFound("post.not-found"));
          return sheet.with(
              handle
                  .createQuery(VerificationRows.STEPS)
                  .bind("post", postId)
                  .map((row, context) -> VerificationRows.step(row))
                  .list());
        });
  }

  private static Query bind(Visibility visibility, Query query, QueueQuery asked) {
    return visibility.bind(query).bind("state", asked.state()).bind("space", asked.space());
  }
}
