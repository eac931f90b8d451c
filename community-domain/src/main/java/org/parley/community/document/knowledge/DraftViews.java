package org.parley.community.document.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.document.DocumentState;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;

/** The documents that a member may write in, and one of them from all sides. */
@ApplicationScoped
public class DraftViews {

  private static final String COLUMNS =
      """
      select d.id, d.title, d.state, d.head, d.published_head, d.changed_at, s.slug as space_slug,
             s.name as space_name, s.color as space_color,
             (select count(*) from document_comment c where c.document_id = d.id
                and c.parent_id is null and c.resolved_at is null) as comments,
             (select count(*) from document_suggestion g
              where g.document_id = d.id and g.state = 'OPEN') as suggestions,
      """
          + Author.columns("author", "null");

  private static final String FROM =
      """

      from document d join space s on s.id = d.space_id
      left join member author on author.id = d.author_id
      where
      """
          + DraftSight.OPENS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of them, the last changed first: two queries.
   *
   * @param after the cursor of the page before, null for the first page
   * @throws NotAllowed for visitors
   */
  public Page<DraftRow> list(Actor actor, DraftList list, String after, int limit) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    Cursor cursor = Cursor.decode(after);
    String sql =
        COLUMNS
            + FROM
            + " and "
            + list.condition()
            + (cursor == null ? "" : " and (d.changed_at, d.id) < (:at, :id)")
            + " order by d.changed_at desc, d.id desc limit :limit";
    List<DraftRow> rows =
        jdbi.withHandle(
            handle -> {
              Query query =
                  DraftSight.bind(visibilities.of(actor), handle.createQuery(sql))
                      .bind("limit", limit + 1);
              if (cursor != null) {
                query.bind("at", cursor.instant().atOffset(ZoneOffset.UTC)).bind("id", cursor.id());
              }
              return query.map((row, context) -> row(row)).list();
            });
    return Page.of(rows, limit, row -> Cursor.of(row.changedAt(), row.id()));
  }

  private static DraftRow row(ResultSet row) throws SQLException {
    Integer published = row.getObject("published_head", Integer.class);
    return new DraftRow(
        row.getLong("id"),
        row.getString("title"),
        DocumentState.valueOf(row.getString("state")),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        Author.of(row, "author"),
        row.getTimestamp("changed_at").toInstant(),
        row.getInt("head") - (published == null ? 0 : published),
        row.getInt("comments"),
        row.getInt("suggestions"));
  }
}
