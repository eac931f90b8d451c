package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Somebody's own drafts, the newest first. The words are theirs; a title is shown while it may be.
 */
@ApplicationScoped
public class DraftViews {

  private static final String SELECT =
      """
      select d.*, t.id as shown_thread, t.slug as shown_slug, t.title as shown_title
      from draft d
      left join post p on p.id = d.post_id
      left join thread t on t.id = coalesce(d.thread_id, p.thread_id)
        and (p.id is null or
      """
          + Visibility.POSTS_OF_PAGE
          + ") and "
          + Visibility.THREAD_PAGE
          + " where d.member_id = :actorId and d.closed_at is null"
          + " and (d.title ~ '\\S' or d.body ~ '\\S')";

  private static final String ONE = SELECT + " and d.place = :place";

  private static final String OF_THREAD =
      SELECT
          + " and coalesce(d.thread_id, p.thread_id) = :thread order by d.saved_at desc limit 50";

  private static final String PAGE =
      SELECT
          + " and (d.saved_at, d.id) < (:savedAt, :id) order by d.saved_at desc, d.id desc"
          + " limit :limit";

  private static final String NEVER = "9999-12-31T00:00:00Z";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** The actor's draft for a place; empty when there is none with anything in it. */
  public Optional<DraftView> find(Actor actor, DraftPlace place) {
    return list(actor, ONE, query -> query.bind("place", place.word())).stream()
        .map(Row::view)
        .findFirst();
  }

  /** The actor's drafts for answers, comments and edits in one thread. */
  public List<DraftView> ofThread(Actor actor, long threadId) {
    return list(actor, OF_THREAD, query -> query.bind("thread", threadId)).stream()
        .map(Row::view)
        .toList();
  }

  /** All drafts of the actor; none for visitors. */
  public Page<DraftView> list(Actor actor, String after, int limit) {
    Cursor cursor = Cursor.decode(after);
    Instant before = cursor == null ? Instant.parse(NEVER) : cursor.instant();
    List<Row> rows =
        list(
            actor,
            PAGE,
            query ->
                query
                    .bind("savedAt", Timestamp.from(before))
                    .bind("id", cursor == null ? Long.MAX_VALUE : cursor.id())
                    .bind("limit", limit + 1));
    return Page.of(rows, limit, row -> Cursor.of(row.view().savedAt(), row.id())).map(Row::view);
  }

  private record Row(long id, DraftView view) {}

  private List<Row> list(Actor actor, String sql, UnaryOperator<Query> parameters) {
    if (actor.isVisitor() || actor.isOperator()) {
      return List.of();
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            parameters
                .apply(visibility.bind(handle.createQuery(sql)))
                .map((row, context) -> new Row(row.getLong("id"), view(row)))
                .list());
  }

  private static DraftView view(ResultSet row) throws SQLException {
    DraftPlace place = DraftPlace.of(row.getString("place"));
    return new DraftView(
        place,
        row.getLong("version"),
        new DraftText(
            row.getString("type"),
            row.getString("space"),
            row.getString("title"),
            row.getString("tags"),
            row.getString("body"),
            row.getString("note")),
        row.getObject("base_version", Long.class),
        row.getTimestamp("saved_at").toInstant(),
        row.getString("shown_title"),
        path(place, row));
  }

  private static String path(DraftPlace place, ResultSet row) throws SQLException {
    long thread = row.getLong("shown_thread");
    boolean isShown = !row.wasNull();
    return switch (place.kind()) {
      case ASK -> place.space() == null ? "/ask" : "/ask?space=" + place.space();
      case ANSWER ->
          isShown ? "/t/" + thread + "/" + row.getString("shown_slug") + "#answer" : null;
      case COMMENT -> isShown ? "/p/" + place.targetId() : null;
      case EDIT -> isShown ? "/p/" + place.targetId() + "/edit" : null;
    };
  }
}
