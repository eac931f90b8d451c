package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/** What was said and done in a conversation, the newest first: one query a page. */
@ApplicationScoped
public class Transcripts {

  private static final String SEEN =
      "select count(*) from "
          + ConversationRule.FROM
          + " where c.id = :id and "
          + ConversationRule.SEEN;

  private static final String SELECT =
      "select l.id, l.kind, l.side, l.author_id, l.body, l.html, l.via, l.written_at, "
          + Author.columns("author", "null")
          + " from "
          + ConversationRule.FROM
          + """

          join conversation_line l on l.conversation_id = c.id
          left join member author on author.id = l.author_id
          where c.id = :id and (not :paged or l.id < :before) and
          """
          + ConversationRule.SEEN
          + " order by l.id desc limit :limit";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of it.
   *
   * @param after the cursor of the page before, null for the first page
   * @param limit lines per page, 1 to 100
   * @throws NotAllowed for visitors
   * @throws NotFound when there is none or the actor may not see it
   */
  public Page<LineView> list(Actor actor, long id, String after, int limit) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<LineView> rows =
        jdbi.withHandle(
            handle ->
                ConversationRule.bind(handle.createQuery(SELECT), visibilities.of(actor))
                    .bind("id", id)
                    .bind("paged", cursor != null)
                    .bind("before", cursor == null ? 0 : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> line(row))
                    .list());
    // every conversation has a first line: none at all is one that is not to be seen
    if (rows.isEmpty() && (cursor == null || !sees(actor, id))) {
      throw new NotFound("conversation.not-found");
    }
    return Page.of(rows, size, line -> Cursor.of(line.at(), line.id()));
  }

  private boolean sees(Actor actor, long id) {
    return jdbi.withHandle(
        handle ->
            ConversationRule.bind(handle.createQuery(SEEN), visibilities.of(actor))
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }

  private static LineView line(ResultSet row) throws SQLException {
    return new LineView(
        row.getLong("id"),
        LineKind.valueOf(row.getString("kind")),
        Side.valueOf(row.getString("side")),
        row.getObject("author_id") == null ? null : Author.of(row, "author"),
        row.getString("body"),
        row.getString("html"),
        Via.valueOf(row.getString("via")),
        row.getTimestamp("written_at").toInstant());
  }
}
