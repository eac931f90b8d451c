package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Blogs as their readers see them: two queries. */
@ApplicationScoped
public class BlogViews {

  private static final String SELECT =
      """
      select b.id, b.kind, b.slug, b.title, b.description, b.owner_id,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             a.articles, a.latest_at,
      """
          + Author.columns("owner", "null")
          + """

          from blog b
          left join space s on s.id = b.space_id and s.id = any(:visibleSpaces)
          left join member owner on owner.id = b.owner_id
          cross join lateral (
            select count(*) as articles, max(x.published_at) as latest_at
            from article x join thread t on t.id = x.thread_id
            where x.blog_id = b.id and
          """
          + Visibility.THREADS
          + ") a where "
          + Blogs.VISIBLE;

  private static final String ORDER =
      """
       order by array_position(array['COMPANY', 'SPACE', 'MEMBER'], b.kind),
                a.latest_at desc nulls last, b.id\
      """;

  private static final String WRITABLE =
      """
       and (b.owner_id = :actorId
            or b.kind <> 'MEMBER' and (:runs or exists (
              select 1 from blog_author w where w.blog_id = b.id and w.member_id = :actorId)))\
      """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Blogs with something to read: the company's, those of spaces, those of members. */
  public List<BlogView> list(Actor actor) {
    return read(actor, " and a.articles > 0" + ORDER, query -> query);
  }

  /** All blogs, also those without an article, that the actor may know of. */
  public List<BlogView> listAll(Actor actor) {
    return read(actor, ORDER, query -> query);
  }

  /** Blogs in which the actor writes, as far as it stands in the rows: their own may rest. */
  public List<BlogView> listWritable(Actor actor) {
    return actor.isVisitor()
        ? List.of()
        : read(actor, WRITABLE + ORDER, query -> query.bind("runs", BlogPolicy.mayRun(actor)));
  }

  /**
   * One blog.
   *
   * @throws NotFound when there is none or the actor may not know of it
   */
  public BlogView find(Actor actor, String slug) {
    return read(actor, " and b.slug = :slug", query -> query.bind("slug", slug)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("blog.not-found"));
  }

  private List<BlogView> read(Actor actor, String conditions, UnaryOperator<Query> binding) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            binding
                .apply(visibility.bind(handle.createQuery(SELECT + conditions)))
                .map((row, context) -> of(row))
                .list());
  }

  private static BlogView of(ResultSet row) throws SQLException {
    Timestamp latest = row.getTimestamp("latest_at");
    String space = row.getString("space_slug");
    return new BlogView(
        row.getLong("id"),
        BlogKind.valueOf(row.getString("kind")),
        row.getString("slug"),
        row.getString("title"),
        row.getString("description"),
        space == null
            ? null
            : new SpaceView.Label(space, row.getString("space_name"), row.getString("space_color")),
        row.getObject("owner_id") == null ? null : Author.of(row, "owner"),
        row.getLong("articles"),
        latest == null ? null : latest.toInstant());
  }
}
