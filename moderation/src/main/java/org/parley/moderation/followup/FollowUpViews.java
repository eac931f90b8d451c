package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/**
 * Follow-ups as those see them who work on them: of the spaces that they serve. Who does not work
 * on follow-ups is refused; of other spaces nobody learns that there are any.
 */
@ApplicationScoped
public class FollowUpViews {

  private static final String AFTER =
      """
       and (not :paged or (f.next_due_at, f.id) > (:key, :id))
      order by f.next_due_at, f.id limit :limit\
      """;

  private static final int MOST = 100;

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject AgentSpaces served;
  @Inject FollowUpPages pages;

  /**
   * A page of those that the filter is for, the next due first: three queries, two for who keeps
   * order.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit rows per page, 1 to 100
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public Page<FollowUpRow> list(Actor actor, FollowUpFilter filter, String after, int limit) {
    int size = Math.max(1, Math.min(limit, MOST));
    Cursor cursor = Cursor.decode(after);
    List<FollowUpRow> rows =
        read(
            actor,
            FollowUpRows.SELECT + FollowUpConditions.of(filter) + AFTER,
            query ->
                rows(
                    FollowUpConditions.bind(query, filter)
                        .bind("paged", cursor != null)
                        .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                        .bind("id", cursor == null ? 0 : cursor.id())
                        .bind("limit", size + 1)));
    return Page.of(rows, size, row -> Cursor.of(row.key(), row.id()));
  }

  /** How many those are; none for who does not work on follow-ups. */
  public int count(Actor actor, FollowUpFilter filter) {
    if (!FollowUpPolicy.mayWork(actor)) {
      return 0;
    }
    return read(
        actor,
        "select count(*)" + FollowUpRows.FROM + FollowUpConditions.of(filter),
        query -> FollowUpConditions.bind(query, filter).mapTo(Integer.class).one());
  }

  /** Those of one thread, also done ones, the oldest first; none for who does not work on any. */
  public List<FollowUpRow> ofThread(Actor actor, long threadId) {
    if (!FollowUpPolicy.mayWork(actor)) {
      return List.of();
    }
    return read(
        actor,
        FollowUpRows.SELECT + " and f.thread_id = :thread order by f.id limit " + MOST,
        query -> rows(query.bind("thread", threadId)));
  }

  /**
   * One follow-up with its history, notes, watchers and links: six queries, five for who keeps
   * order.
   *
   * @throws NotAllowed unless the actor works on follow-ups
   * @throws NotFound when there is none, or it is of a space that the actor does not serve
   */
  public FollowUpView find(Actor actor, long id) {
    Serving serving = served.servedBy(actor);
    Instant now = clock.instant();
    FollowUpView found =
        jdbi.withHandle(
            handle ->
                serving
                    .bind(handle.createQuery(FollowUpRows.SELECT + " and f.id = :id"))
                    .bind("id", id)
                    .map(
                        (row, context) ->
                            new FollowUpView(
                                FollowUpRows.of(row, now),
                                FollowUpRows.details(row),
                                List.of(),
                                List.of(),
                                List.of()))
                    .findOne()
                    .orElseThrow(() -> new NotFound("follow-up.not-found")));
    return pages.fill(found, serving);
  }

  private List<FollowUpRow> rows(Query query) {
    Instant now = clock.instant();
    return query.map((row, context) -> FollowUpRows.of(row, now)).list();
  }

  private <T> T read(Actor actor, String sql, Function<Query, T> read) {
    Serving serving = served.servedBy(actor);
    return jdbi.withHandle(
        handle -> read.apply(serving.bind(handle.createQuery(sql)).bind("now", clock.instant())));
  }
}
