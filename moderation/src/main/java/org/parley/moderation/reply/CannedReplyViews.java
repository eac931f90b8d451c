package org.parley.moderation.reply;

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
import org.parley.moderation.reply.CannedReplyView.May;
import org.parley.moderation.reply.CannedReplyView.Writing;

/** Canned replies as the staff reads them: one query. */
@ApplicationScoped
public class CannedReplyViews {

  private static final String SELECT =
      """
      select r.id, r.version, r.title, r.body, r.state, r.written_at, r.approved_at,
             case r.state when 'DRAFT' then '0' else '1' end || lower(r.title) as place,
      """
          + Author.columns("writer", "null")
          + ", "
          + Author.columns("approver", "null")
          + """

          from canned_reply r
          left join member writer on writer.id = r.written_by
          left join member approver on approver.id = r.approved_by
          where
          """;

  /** Drafts first: they wait for somebody. */
  private static final String LIST =
      SELECT
          + """
          (:state = '' or r.state = :state) and (not :paged
           or (case r.state when 'DRAFT' then '0' else '1' end || lower(r.title), r.id)
              > (:place, :id))
          order by place, r.id
          limit :limit\
          """;

  @Inject Jdbi jdbi;

  /** A row, and its place in the order. */
  private record Placed(CannedReplyView reply, String place) {}

  /**
   * A page of all of them, drafts first, then by title.
   *
   * @param state only those, null for all
   * @param after the cursor of the page before, null for the first page
   * @param limit 1 to 100
   * @throws NotAllowed unless the actor is an agent or keeps order
   */
  public Page<CannedReplyView> list(Actor actor, ReplyState state, String after, int limit) {
    CannedReplyPolicy.checkUse(actor);
    Cursor cursor = Cursor.decode(after);
    int size = Math.max(1, Math.min(limit, 100));
    List<Placed> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(LIST)
                    .bind("state", state == null ? "" : state.name())
                    .bind("paged", cursor != null)
                    .bind("place", cursor == null ? "" : cursor.key())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", size + 1)
                    .map((row, context) -> new Placed(of(actor, row), row.getString("place")))
                    .list());
    return Page.of(rows, size, placed -> Cursor.of(placed.place(), placed.reply().id()))
        .map(Placed::reply);
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none
   */
  public CannedReplyView find(Actor actor, long id) {
    CannedReplyPolicy.checkUse(actor);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "r.id = :id")
                .bind("id", id)
                .map((row, context) -> of(actor, row))
                .findOne()
                .orElseThrow(() -> new NotFound("canned.not-found")));
  }

  private static CannedReplyView of(Actor actor, ResultSet row) throws SQLException {
    ReplyState state = ReplyState.valueOf(row.getString("state"));
    Author writer = Author.of(row, "writer");
    Writing approval =
        state == ReplyState.DRAFT
            ? null
            : new Writing(Author.of(row, "approver"), row.getTimestamp("approved_at").toInstant());
    return new CannedReplyView(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("title"),
        row.getString("body"),
        state,
        new Writing(writer, row.getTimestamp("written_at").toInstant()),
        approval,
        new May(
            state == ReplyState.DRAFT && CannedReplyPolicy.mayApprove(actor, writer.id()),
            actor.keepsOrder() || actor.isMember(writer.id())));
  }
}
