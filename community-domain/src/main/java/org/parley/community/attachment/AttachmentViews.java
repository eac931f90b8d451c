package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.attachment.content.FileType;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Attachments as a reader may see them: their own, and those that a post names which they may see.
 * What one may not see does not exist.
 */
@ApplicationScoped
public class AttachmentViews {

  private static final String SELECT =
      """
      select a.id, a.name, a.type, a.size, a.width, a.height, a.uploaded_at, a.hash,
             (select count(*) from post_attachment n where n.attachment_id = a.id) as posts
      from attachment a
      """;

  /** A post's earlier texts are shown to all who may see the post: so are their attachments. */
  private static final String IN_VISIBLE_POST =
      """
      exists (
        select 1 from post_attachment pa join post p on p.id = pa.post_id
        join thread t on t.id = p.thread_id
        where pa.attachment_id = a.id and
      """
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE
          + ")";

  /** What a document's draft names is seen by who may write in it: as DocumentPolicy has it. */
  private static final String IN_DRAFT =
      """
      exists (
        select 1 from document_attachment da join document d on d.id = da.document_id
        where da.attachment_id = a.id
          and (d.space_id = any(:visibleSpaces) or d.space_id = any(:ownSpaces))
          and (d.author_id = :actorId
               or exists (select 1 from member_role r where r.member_id = :actorId)
               or exists (select 1 from document_editor e
                          where e.document_id = d.id and e.member_id = :actorId)))\
      """;

  /**
   * What is shown in private is seen by its member, and by those of the team who read the space.
   */
  private static final String IN_PRIVATE =
      """
      exists (
        select 1 from private_attachment v join post p on p.id = v.post_id
        join thread t on t.id = p.thread_id
        where v.attachment_id = a.id
          and (v.member_id = :actorId
               or (t.space_id = any(:visibleSpaces)
                   and exists (select 1 from member_role r
                               where r.member_id = :actorId
                                 and r.role in ('AGENT', 'MODERATOR', 'ADMINISTRATOR')))))\
      """;

  /** What who keeps order may name in public: never what they see in private only. */
  static final String NAMEABLE =
      "(a.member_id = :actorId or " + IN_VISIBLE_POST + " or " + IN_DRAFT + ")";

  static final String READABLE = "(" + NAMEABLE + " or " + IN_PRIVATE + ")";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when there is none or the actor may not see it
   */
  public AttachmentView find(Actor actor, long id) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT + "where a.id = :id and " + READABLE))
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(() -> new NotFound("attachment.not-found")));
  }

  /**
   * What the actor has uploaded, the newest first.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public Page<AttachmentView> own(Actor actor, String after, int limit) {
    Cursor cursor = Cursor.decode(after);
    return jdbi.withHandle(
        handle -> {
          var query =
              handle
                  .createQuery(
                      SELECT
                          + "where a.member_id = :member"
                          + (cursor == null ? "" : " and (a.uploaded_at, a.id) < (:at, :id)")
                          + " order by a.uploaded_at desc, a.id desc limit :limit")
                  .bind("member", actor.id())
                  .bind("limit", limit + 1);
          if (cursor != null) {
            query.bind("at", Timestamp.from(cursor.instant())).bind("id", cursor.id());
          }
          List<AttachmentView> rows = query.map((row, context) -> view(row)).list();
          return Page.of(rows, limit, view -> Cursor.of(view.uploadedAt(), view.id()));
        });
  }

  private static AttachmentView view(ResultSet row) throws SQLException {
    return new AttachmentView(
        row.getLong("id"),
        row.getString("name"),
        FileType.valueOf(row.getString("type")),
        row.getLong("size"),
        row.getObject("width", Integer.class),
        row.getObject("height", Integer.class),
        row.getTimestamp("uploaded_at").toInstant(),
        row.getInt("posts"));
  }
}
