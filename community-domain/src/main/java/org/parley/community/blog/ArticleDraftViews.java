package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** What is not published yet, for its authors alone: nothing else in the product reads it. */
@ApplicationScoped
public class ArticleDraftViews {

  private static final int MOST = 100;

  /** {@link BlogPolicy#mayReadDraft}, as far as it stands in rows. */
  private static final String READABLE =
      """
      (d.author_id = :actorId or :keepsOrder
       or (b.kind = 'MEMBER' and b.owner_id = :actorId)
       or (exists (select 1 from blog_author w
                   where w.blog_id = b.id and w.member_id = :actorId)
           and (b.kind <> 'SPACE' or b.space_id = any(:visibleSpaces)
                or b.space_id = any(:ownSpaces))))\
      """;

  private static final String SELECT =
      """
      select d.id, d.version, d.title, d.body, d.tags, d.comments, d.state, d.publish_at,
             d.time_zone, d.trouble, d.saved_at, s.slug as space_slug,
             b.slug as blog_slug, b.title as blog_title,
      """
          + Author.columns("author", "null")
          + ",\n"
          + Author.columns("saver", "null")
          + """

          from article_draft d
          join blog b on b.id = d.blog_id
          left join space s on s.id = d.space_id
          left join member author on author.id = d.author_id
          left join member saver on saver.id = d.saved_by
          where d.state <> 'PUBLISHED' and
          """
          + READABLE;

  private static final String VERSIONS =
      "select v.number, v.title, v.body, v.saved_at, "
          + Author.columns("saver", "null")
          + """

          from article_draft_version v left join member saver on saver.id = v.saved_by
          where v.draft_id = :id order by v.number desc\
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * One draft with the texts that it has had: three queries.
   *
   * @throws NotFound when there is none that the actor may read, or it is published
   */
  public ArticleDraftView find(Actor actor, long draftId) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotFound("article.not-found");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT + " and d.id = :id"))
                .bind("id", draftId)
                .map((row, context) -> of(row))
                .findOne()
                .map(draft -> draft.with(versions(handle, draftId)))
                .orElseThrow(() -> new NotFound("article.not-found")));
  }

  /** The thread of a draft that was published; for who might have read the draft, else null. */
  public Long publishedThread(Actor actor, long draftId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        "select d.thread_id from article_draft d join blog b on b.id = d.blog_id"
                            + " where d.id = :id and d.state = 'PUBLISHED' and "
                            + READABLE))
                .bind("id", draftId)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  /**
   * What the actor can go on with: what is held back first, then what is scheduled, then what was
   * saved last; two queries.
   *
   * @param blog a blog's slug, null for all
   */
  public List<ArticleDraftView> list(Actor actor, String blog) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        SELECT
                            + " and (cast(:blog as text) is null or b.slug = :blog)"
                            + " order by array_position(array['HELD', 'SCHEDULED'], d.state),"
                            + " d.publish_at, d.saved_at desc, d.id desc limit :limit"))
                .bindByType("blog", blog, String.class)
                .bind("limit", MOST)
                .map((row, context) -> of(row))
                .list());
  }

  private static List<ArticleDraftView.Version> versions(Handle handle, long draftId) {
    return handle
        .createQuery(VERSIONS)
        .bind("id", draftId)
        .map(
            (row, context) ->
                new ArticleDraftView.Version(
                    row.getInt("number"),
                    row.getString("title"),
                    row.getString("body"),
                    Author.of(row, "saver"),
                    row.getTimestamp("saved_at").toInstant()))
        .list();
  }

  private static ArticleDraftView of(ResultSet row) throws SQLException {
    Timestamp publishAt = row.getTimestamp("publish_at");
    return new ArticleDraftView(
        row.getLong("id"),
        row.getLong("version"),
        new BlogView.Name(row.getString("blog_slug"), row.getString("blog_title")),
        Author.of(row, "author"),
        row.getString("title"),
        row.getString("body"),
        ArticleText.tagsIn(row.getString("tags")),
        row.getString("space_slug"),
        row.getBoolean("comments"),
        DraftState.valueOf(row.getString("state")),
        publishAt == null ? null : publishAt.toInstant(),
        row.getString("time_zone"),
        row.getString("trouble"),
        Author.of(row, "saver"),
        row.getTimestamp("saved_at").toInstant(),
        List.of());
  }
}
