package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Articles, the latest first, paged by keyset: two queries a page. */
@ApplicationScoped
public class ArticleListing {

  public static final int PAGE = 12;

  /** The image that stands alone in the first paragraph of an article's HTML. */
  private static final String PICTURE =
      "coalesce(substring(p.html from '^<p>(<img [^>]*>)</p>'), '')";

  static final String COLUMNS =
      """
      select t.id, t.title, t.slug, t.excerpt, t.answer_count, t.score, a.published_at,
             b.slug as blog_slug, b.title as blog_title,
             array_length(regexp_split_to_array(p.body, '\\s+'), 1) as words,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position) as tags,
      """
          + PICTURE
          + " as picture,\n"
          + Author.columns("author", "t.author_name")
          + """

          from article a
          join blog b on b.id = a.blog_id
          join thread t on t.id = a.thread_id
          join post p on p.thread_id = t.id and p.kind = 'ARTICLE'
          join space s on s.id = t.space_id
          left join member author on author.id = t.author_id
          where\s"""
          + Visibility.THREADS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of articles.
   *
   * @param blog a blog's slug, null for all
   * @param after the cursor of the page before, null for the first page
   */
  public Page<ArticleRow> list(Actor actor, String blog, String after, int limit) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    List<ArticleRow> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(
                        handle.createQuery(
                            COLUMNS
                                + " and (cast(:blog as text) is null or b.slug = :blog)"
                                + " and (not :paged or (a.published_at, a.thread_id) < (:key, :id))"
                                + " order by a.published_at desc, a.thread_id desc limit :limit"))
                    .bindByType("blog", blog, String.class)
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map((row, context) -> of(row))
                    .list());
    return Page.of(rows, limit, row -> Cursor.of(row.publishedAt(), row.id()));
  }

  static ArticleRow of(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getLong("id"),
        row.getString("title"),
        row.getString("slug"),
        row.getString("excerpt"),
        row.getString("picture"),
        row.getInt("words"),
        new BlogView.Name(row.getString("blog_slug"), row.getString("blog_title")),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getInt("answer_count"),
        row.getInt("score"),
        Author.of(row, "author"),
        row.getTimestamp("published_at").toInstant());
  }
}
