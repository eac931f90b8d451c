package org.parley.community.document.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Lists of published documents, under the rule of who sees their threads: two queries a page. */
@ApplicationScoped
public class KnowledgeBase {

  private static final String SELECT =
      """
      select d.id as document_id, t.id, t.title, t.slug, t.excerpt, t.view_count, d.helpful_count,
             d.unhelpful_count, d.published_at, d.reviewed_at, s.slug as space_slug,
             s.name as space_name, s.color as space_color,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags
      from document d join thread t on t.id = d.thread_id join space s on s.id = t.space_id
      where d.state <> 'ARCHIVED' and
      """
          + Visibility.THREADS;

  /** Fewer voices than this say nothing of a document. */
  private static final int ENOUGH_VOICES = 3;

  private static final String DOES_NOT_HELP =
      """
       and d.helpful_count + d.unhelpful_count >= :enough
       and d.unhelpful_count >= d.helpful_count
       order by d.unhelpful_count - d.helpful_count desc, d.id limit :limit\
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** A page of them. */
  public Page<KnowledgeRow> list(Actor actor, KnowledgeQuery query) {
    Cursor cursor = Cursor.decode(query.after());
    boolean isPopular = query.sort() == KnowledgeSort.POPULAR;
    String key = isPopular ? "t.view_count" : "d.published_at";
    String sql =
        SELECT
            + (query.space() == null ? "" : " and s.slug = :space")
            + (query.tag() == null
                ? ""
                : " and exists (select 1 from thread_tag ft join tag f on f.id = ft.tag_id"
                    + " where ft.thread_id = t.id and f.name = :tag)")
            + (cursor == null ? "" : " and (" + key + ", t.id) < (:key, :id)")
            + (" order by " + key + " desc, t.id desc limit :limit");
    List<KnowledgeRow> rows =
        jdbi.withHandle(
            handle -> {
              Query statement = visibilities.of(actor).bind(handle.createQuery(sql));
              if (query.space() != null) {
                statement.bind("space", query.space());
              }
              if (query.tag() != null) {
                statement.bind("tag", query.tag());
              }
              if (cursor != null) {
                statement.bind("id", cursor.id());
                if (isPopular) {
                  statement.bind("key", cursor.wholeNumber());
                } else {
                  statement.bind("key", cursor.instant().atOffset(ZoneOffset.UTC));
                }
              }
              return statement
                  .bind("limit", query.limit() + 1)
                  .map((row, context) -> row(row))
                  .list();
            });
    return Page.of(
        rows,
        query.limit(),
        row ->
            isPopular
                ? Cursor.of(row.viewCount(), row.threadId())
                : Cursor.of(row.publishedAt(), row.threadId()));
  }

  /**
   * Those that did not help as many as they helped, the worst first, for staff.
   *
   * @throws NotAllowed for everybody else
   */
  public List<KnowledgeRow> unhelpful(Actor actor, int limit) {
    if (!actor.isStaff()) {
      throw new NotAllowed("document.staff-only");
    }
    return jdbi.withHandle(
        handle ->
            visibilities
                .of(actor)
                .bind(handle.createQuery(SELECT + DOES_NOT_HELP))
                .bind("enough", ENOUGH_VOICES)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
  }

  private static KnowledgeRow row(ResultSet row) throws SQLException {
    return new KnowledgeRow(
        row.getLong("document_id"),
        row.getLong("id"),
        row.getString("title"),
        row.getString("slug"),
        row.getString("excerpt"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getLong("view_count"),
        row.getInt("helpful_count"),
        row.getInt("unhelpful_count"),
        row.getTimestamp("published_at").toInstant(),
        row.getTimestamp("reviewed_at").toInstant());
  }
}
