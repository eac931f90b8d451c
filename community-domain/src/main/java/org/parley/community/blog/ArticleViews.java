package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.ThreadLink;

/** Articles as their threads' pages show them, in a fixed number of queries. */
@ApplicationScoped
public class ArticleViews {

  private static final String BESIDE =
      """
      left join lateral (
        select other.id, other.title, other.slug
        from article n join thread other on other.id = n.thread_id
        where n.blog_id = a.blog_id
          and (n.published_at, n.thread_id) %2$s (a.published_at, a.thread_id) and
      """
          + Visibility.OTHER_THREADS
          + """

        order by n.published_at %3$s, n.thread_id %3$s limit 1
      ) %1$s on true
      """;

  private static final String SELECT =
      """
      select a.blog_id, a.published_at, b.slug as blog_slug, b.title as blog_title,
             array_length(regexp_split_to_array(p.body, '\\s+'), 1) as words,
             coalesce(m.about_html, '') as about,
             previous.id as previous_id, previous.title as previous_title,
             previous.slug as previous_slug,
             following.id as following_id, following.title as following_title,
             following.slug as following_slug
      from article a
      join blog b on b.id = a.blog_id
      join thread t on t.id = a.thread_id
      join post p on p.thread_id = t.id and p.kind = 'ARTICLE'
      left join member m on m.id = t.author_id
      """
          + BESIDE.formatted("previous", "<", "desc")
          + BESIDE.formatted("following", ">", "asc")
          + " where a.thread_id = :thread and "
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject Blogs blogs;
  @Inject BlogDoor door;

  /**
   * One article.
   *
   * @throws NotFound when there is none that the actor sees
   */
  public ArticleView find(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("thread", threadId)
                .map((row, context) -> of(actor, row))
                .findOne()
                .orElseThrow(() -> new NotFound("article.not-found")));
  }

  private ArticleView of(Actor actor, ResultSet row) throws SQLException {
    long blogId = row.getLong("blog_id");
    return new ArticleView(
        blogId,
        new BlogView.Name(row.getString("blog_slug"), row.getString("blog_title")),
        ReadingTime.minutes(row.getInt("words")),
        row.getTimestamp("published_at").toInstant(),
        row.getString("about"),
        link(row, "previous"),
        link(row, "following"),
        actor.isSignedIn()
            && (PostPolicy.mayTidy(actor)
                || door.mayWrite(actor, blogs.find(blogId).orElseThrow())));
  }

  private static ThreadLink link(ResultSet row, String prefix) throws SQLException {
    Long id = row.getObject(prefix + "_id", Long.class);
    return id == null
        ? null
        : new ThreadLink(id, row.getString(prefix + "_title"), row.getString(prefix + "_slug"));
  }
}
