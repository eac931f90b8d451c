package org.parley.moderation.log;

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
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/**
 * The log for who keeps order, as far as they may see the posts it is about, and nothing of what
 * was decided about themselves: newest first, two queries.
 */
@ApplicationScoped
public class ModerationLogView {

  private static final String SELECT =
      """
      select l.id, l.acted_at, l.action, l.post_id, p.kind, t.title,
             l.state_before, l.state_after, l.note,
      """
          + Author.columns("actor", "null")
          + ",\n"
          + Author.columns("author", "p.author_name")
          + """

          from moderation_log l
          left join post p on p.id = l.post_id
          left join thread t on t.id = p.thread_id
          left join member actor on actor.id = l.actor_id
          left join member author on author.id = coalesce(l.member_id, p.author_id)
          where (not :paged or (l.acted_at, l.id) < (:key, :id))
            and (:post = 0 or l.post_id = :post)
            and (l.member_id <> :actorId or
          """
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE
          + ") order by l.acted_at desc, l.id desc limit :limit";

  /** More than anybody does to one post. */
  private static final int ALL = 500;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of the log.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit lines per page, 1 to 100
   * @throws NotAllowed unless the actor keeps order
   */
  public Page<LogLine> list(Actor actor, String after, int limit) {
    int size = Math.max(1, Math.min(limit, 100));
    List<LogLine> rows = read(actor, 0, Cursor.decode(after), size + 1);
    return Page.of(rows, size, line -> Cursor.of(line.at(), line.id()));
  }

  /**
   * What was done to one post, and for an opening post to its thread.
   *
   * @throws NotAllowed unless the actor keeps order
   */
  public List<LogLine> ofPost(Actor actor, long postId) {
    return read(actor, postId, null, ALL);
  }

  private List<LogLine> read(Actor actor, long postId, Cursor cursor, int limit) {
    if (!actor.keepsOrder()) {
      throw new NotAllowed("moderation.only");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("post", postId)
                .bind("paged", cursor != null)
                .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                .bind("id", cursor == null ? 0 : cursor.id())
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
  }

  private static LogLine line(ResultSet row) throws SQLException {
    return new LogLine(
        row.getLong("id"),
        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
        LogAction.valueOf(row.getString("action")),
        Author.of(row, "actor"),
        row.getObject("post_id", Long.class),
        row.getString("kind") == null ? null : PostKind.valueOf(row.getString("kind")),
        row.getString("title"),
        Author.of(row, "author"),
        row.getString("state_before"),
        row.getString("state_after"),
        row.getString("note"));
  }
}
