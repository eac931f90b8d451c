package org.parley.community.checking;

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
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Checks as the staff reads them: what waits, longest first, and what was found, newest first. Of
 * spaces that somebody does not read they see none; who skipped one, or wrote the answer, is not
 * offered it.
 */
@ApplicationScoped
public class CheckQueue {

  private static final String WAITING =
      """
      and c.verdict is null and p.author_id is distinct from :actorId
      and not exists (select 1 from expert_skip k
                      where k.check_id = c.id and k.member_id = :actorId)
      and\s"""
          + Visibility.POSTS;

  private static final String FIRST_WAITING =
      " and (not :paged or (c.drawn_at, c.id) > (:key, :id))"
          + " order by c.drawn_at, c.id limit :limit";

  private static final String LAST_JUDGED =
      " and c.verdict is not null and (not :paged or (c.checked_at, c.id) < (:key, :id)) and "
          + Visibility.POSTS
          + " order by c.checked_at desc, c.id desc limit :limit";

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * What waits: two queries.
   *
   * @param after the cursor of the page before, null for the first page
   * @throws NotAllowed unless the actor checks answers
   */
  public Page<Check> waiting(Actor actor, String after, int limit) {
    List<Check> rows = list(actor, WAITING + FIRST_WAITING, Cursor.decode(after), limit + 1);
    return Page.of(rows, limit, check -> Cursor.of(check.drawnAt(), check.id()));
  }

  /** What was found: two queries. */
  public Page<Check> judged(Actor actor, String after, int limit) {
    List<Check> rows = list(actor, LAST_JUDGED, Cursor.decode(after), limit + 1);
    return Page.of(rows, limit, check -> Cursor.of(check.finding().at(), check.id()));
  }

  /**
   * One check, whatever became of it.
   *
   * @throws NotFound when there is none, or the actor may not see the answer
   */
  public Check find(Actor actor, long checkId) {
    CheckPolicy.requireChecking(actor);
    return read(
        actor,
        CheckRows.SELECT + " and c.id = :check and " + Visibility.POSTS,
        query ->
            query
                .bind("check", checkId)
                .map((row, context) -> CheckRows.of(row))
                .findOne()
                .orElseThrow(() -> new NotFound("check.not-found")));
  }

  /** How many checks wait for the actor; zero for who does none. */
  public int count(Actor actor) {
    if (!CheckPolicy.mayCheck(actor)) {
      return 0;
    }
    return read(
        actor,
        "select count(*) " + CheckRows.FROM + WAITING,
        query -> query.mapTo(Integer.class).one());
  }

  private List<Check> list(Actor actor, String condition, Cursor cursor, int limit) {
    CheckPolicy.requireChecking(actor);
    return read(
        actor,
        CheckRows.SELECT + condition,
        query ->
            query
                .bind("paged", cursor != null)
                .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                .bind("id", cursor == null ? 0 : cursor.id())
                .bind("limit", limit)
                .map((row, context) -> CheckRows.of(row))
                .list());
  }

  private <T> T read(Actor actor, String sql, Function<Query, T> read) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            read.apply(visibility.bind(handle.createQuery(sql)).bind("now", clock.instant())));
  }
}
