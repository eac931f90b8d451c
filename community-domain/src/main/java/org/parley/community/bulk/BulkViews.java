package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadLink;

/** Actions as their pages show them: one query each, two for what went wrong. */
@ApplicationScoped
public class BulkViews {

  private static final String SELECT =
      """
      select a.id, a.kind, a.arguments, a.state, a.total, a.done, a.failed, a.undone, a.kept,
             a.actor_id, a.started_at, a.finished_at,
      """
          + Author.columns("actor", "null")
          + """

          from bulk_action a left join member actor on actor.id = a.actor_id
          where (:keepsOrder or a.actor_id = :actor)
          """;

  private static final String TROUBLE =
      """
      select i.thread_id, i.state, i.problem,
             t.id as link_id, t.title as link_title, t.slug as link_slug
      from bulk_action_item i
      left join thread t on t.id = thread_now(i.thread_id) and
      """
          + Visibility.THREAD_PAGE
          + """

          where i.action_id = :action and i.state in ('FAILED', 'KEPT')
          order by i.state desc, i.position\
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The newest actions first: the actor's own; who keeps order sees all.
   *
   * @throws NotAllowed unless the actor moderates or is an agent
   */
  public Page<BulkView> list(Actor actor, String after, int limit) {
    BulkPolicy.requireUse(actor);
    Cursor cursor = Cursor.decode(after);
    List<BulkView> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        SELECT
                            + " and (not :paged or (a.started_at, a.id) < (:key, :id))"
                            + " order by a.started_at desc, a.id desc limit :limit")
                    .bind("keepsOrder", actor.keepsOrder())
                    .bind("actor", actor.id())
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map((row, context) -> view(actor, row))
                    .list());
    return Page.of(rows, limit, view -> Cursor.of(view.startedAt(), view.id()));
  }

  /**
   * One action.
   *
   * @throws NotFound when there is none that the actor sees
   */
  public BulkView find(Actor actor, long id) {
    BulkPolicy.requireUse(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " and a.id = :id")
                .bind("keepsOrder", actor.keepsOrder())
                .bind("actor", actor.id())
                .bind("id", id)
                .map((row, context) -> view(actor, row))
                .findOne()
                .orElseThrow(() -> new NotFound("bulk.not-found")));
  }

  /** The threads that are not as the action, or its undoing, meant them to be. */
  public List<BulkTrouble> trouble(Actor actor, BulkView action) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(TROUBLE))
                .bind("action", action.id())
                .map((row, context) -> trouble(row))
                .list());
  }

  private static BulkTrouble trouble(ResultSet row) throws SQLException {
    Long link = row.getObject("link_id", Long.class);
    return new BulkTrouble(
        row.getLong("thread_id"),
        link == null
            ? null
            : new ThreadLink(link, row.getString("link_title"), row.getString("link_slug")),
        row.getString("state").equals("KEPT"),
        BulkJson.read(row.getString("problem"), BulkProblem.class));
  }

  private static BulkView view(Actor actor, ResultSet row) throws SQLException {
    BulkKind kind = BulkKind.valueOf(row.getString("kind"));
    BulkState state = BulkState.valueOf(row.getString("state"));
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    return new BulkView(
        row.getLong("id"),
        kind,
        BulkJson.read(row.getString("arguments"), BulkArguments.class),
        state,
        row.getInt("total"),
        row.getInt("done"),
        row.getInt("failed"),
        row.getInt("undone"),
        row.getInt("kept"),
        Author.of(row, "actor"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        finished == null ? null : finished.toInstant(),
        state == BulkState.DONE && row.getInt("done") > 0 && BulkPolicy.mayUse(actor, kind));
  }
}
