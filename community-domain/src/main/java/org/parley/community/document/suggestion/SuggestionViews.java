package org.parley.community.document.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.document.life.DraftSight;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Suggestions, for their authors and for those who may write in the document; and what readers may
 * suggest changes to.
 */
@ApplicationScoped
public class SuggestionViews {

  private static final String SELECT =
      "select g.id, g.document_id, d.title, g.base_step, g.changes, g.note, g.state, g.made_at,"
          + " g.decided_at, g.reason, "
          + Author.columns("author", "null")
          + ", "
          + Author.columns("decider", "null")
          + """

          from document_suggestion g join document d on d.id = g.document_id
          left join member author on author.id = g.member_id
          left join member decider on decider.id = g.decided_by
          where\s""";

  private static final String PUBLISHED =
      """
      select d.id, t.title, '/t/' || t.id || '/' || t.slug as path, d.published_head, p.body,
             t.closed_at is not null as closed
      from document d join thread t on t.id = d.thread_id
      join post p on p.thread_id = t.id and p.kind = 'DOCUMENT'
      where d.id = :document and d.state <> 'ARCHIVED' and
      """
          + Visibility.THREADS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * What is published: two queries.
   *
   * @throws NotFound when nothing is that the actor may see
   */
  public PublishedText published(Actor actor, long documentId) {
    return jdbi.withHandle(
        handle ->
            visibilities
                .of(actor)
                .bind(handle.createQuery(PUBLISHED))
                .bind("document", documentId)
                .map(
                    (row, context) ->
                        new PublishedText(
                            row.getLong("id"),
                            row.getString("title"),
                            row.getString("path"),
                            row.getInt("published_head"),
                            row.getString("body"),
                            row.getBoolean("closed")))
                .findOne()
                .orElseThrow(() -> new NotFound("document.not-found")));
  }

  /**
   * Open ones that the actor may decide about or has made, the oldest first: two queries.
   *
   * @param documentId only of this document; null for all
   * @param after the cursor of the page before, null for the first page
   */
  public Page<Suggestion> open(Actor actor, Long documentId, String after, int limit) {
    Cursor cursor = Cursor.decode(after);
    List<Suggestion> rows =
        jdbi.withHandle(
            handle ->
                DraftSight.bind(
                        visibilities.of(actor),
                        handle.createQuery(
                            SELECT
                                + "g.state = 'OPEN' and g.id > :after"
                                + " and (:all or g.document_id = :document) and "
                                + DraftSight.OPENS
                                + " order by g.id limit :limit"))
                    .bind("all", documentId == null)
                    .bind("document", documentId == null ? 0 : documentId)
                    .bind("after", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map((row, context) -> suggestion(row))
                    .list());
    return Page.of(rows, limit, row -> Cursor.of(row.id(), row.id()));
  }

  /** The actor's own, decided or not, the latest first: one query. */
  public List<Suggestion> own(Actor actor, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "g.member_id = :member order by g.id desc limit :limit")
                .bindByType("member", actor.id(), Long.class)
                .bind("limit", limit)
                .map((row, context) -> suggestion(row))
                .list());
  }

  /**
   * One: two queries.
   *
   * @throws NotFound unless the actor made it or may write in its document
   */
  public Suggestion find(Actor actor, long id) {
    return jdbi.withHandle(
        handle ->
            DraftSight.bind(
                    visibilities.of(actor),
                    handle.createQuery(
                        SELECT
                            + "g.id = :id and (g.member_id = :actorId or "
                            + DraftSight.OPENS
                            + ")"))
                .bind("id", id)
                .map((row, context) -> suggestion(row))
                .findOne()
                .orElseThrow(() -> new NotFound("suggestion.not-found")));
  }

  private static Suggestion suggestion(ResultSet row) throws SQLException {
    return new Suggestion(
        row.getLong("id"),
        row.getLong("document_id"),
        row.getString("title"),
        Author.of(row, "author"),
        row.getInt("base_step"),
        row.getString("changes"),
        row.getString("note"),
        SuggestionState.valueOf(row.getString("state")),
        row.getTimestamp("made_at").toInstant(),
        Author.of(row, "decider"),
        row.getTimestamp("decided_at") == null ? null : row.getTimestamp("decided_at").toInstant(),
        row.getString("reason"));
  }
}
