package org.parley.ops.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.ThreadWriter;

/** Writes the demo's blogs: who writes in them, what is published, drafted and scheduled. */
final class DemoBlogs {

  private static final String BLOG =
      """
      insert into blog (id, kind, slug, title, description, space_id, owner_id, opened_at)
      select nextval('blog_seq'), ?, ?, ?, ?, s.id, m.id, cast(? as timestamptz)
      from space s left join member m on m.name = ? where s.slug = ?\
      """;
  private static final String AUTHOR =
      """
      insert into blog_author (blog_id, member_id)
      select b.id, m.id from blog b, member m where b.slug = ? and m.name = ?\
      """;
  private static final String RIGHT =
      """
      insert into blog_right (member_id, granted_at)
      select owner_id, opened_at from blog where owner_id is not null\
      """;
  private static final String ARTICLE =
      """
      insert into article (thread_id, blog_id, published_at)
      select t.id, b.id, t.created_at from thread t, blog b where t.id = ? and b.slug = ?\
      """;
  private static final String DRAFT =
      """
      insert into article_draft (id, blog_id, author_id, space_id, title, body, tags, state,
                                 publish_at, time_zone, space_access, saved_by, saved_at)
      select nextval('article_draft_seq'), b.id, m.id, s.id, ?, ?, ?, ?,
             cast(? as timestamptz), cast(? as text), s.access, m.id, cast(? as timestamptz)
      from blog b, member m, space s where b.slug = ? and m.name = ? and s.slug = ?\
      """;
  private static final String VERSIONS =
      """
      insert into article_draft_version (draft_id, number, title, body, saved_by, saved_at)
      select id, 1, title, body, saved_by, saved_at from article_draft\
      """;
  private static final String FOLLOW =
      """
      insert into follow (member_id, target, target_id, followed_at)
      select distinct p.author_id, 'BLOG', a.blog_id, min(p.created_at)
      from article a join post p on p.thread_id = a.thread_id and p.kind = 'ANSWER'
      group by p.author_id, a.blog_id on conflict do nothing\
      """;

  private final IngestConnection connection;
  private final DemoThreads threads;
  private final DemoTimes times;

  DemoBlogs(IngestConnection connection, DemoThreads threads, DemoTimes times) {
    this.connection = connection;
    this.threads = threads;
    this.times = times;
  }

  /** All that {@code blogs.yaml} tells. */
  record File(List<Blog> blogs, List<Article> articles, List<Draft> drafts) {}

  /**
   * @param owner whose own it is, null for those of the company and of spaces
   */
  record Blog(
      String kind,
      String slug,
      String title,
      String description,
      String space,
      String owner,
      List<String> authors,
      String opened) {}

  record Article(String blog, DemoThread thread) {}

  /**
   * @param publishIn in how many days it is published by itself, null for a draft
   */
  record Draft(
      String blog,
      String author,
      String space,
      String title,
      String body,
      List<String> tags,
      Integer publishIn,
      String zone) {}

  /** Writes them; returns how many posts they have. */
  int write() throws SQLException {
    File file = DemoYaml.read("blogs.yaml", File.class);
    file.blogs().forEach(this::write);
    connection.execute(RIGHT);
    List<DemoThreads.Made> made =
        file.articles().stream().map(article -> threads.make(article.thread())).toList();
    ThreadWriter.Filed filed =
        new ThreadWriter(connection).write(made.stream().map(DemoThreads.Made::thread).toList());
    for (int i = 0; i < made.size(); i++) {
      connection.execute(ARTICLE, filed.threadIds().get(i), file.articles().get(i).blog());
    }
    file.drafts().forEach(this::write);
    connection.execute(VERSIONS);
    connection.execute(FOLLOW);
    return filed.postIds().size();
  }

  private void write(Blog blog) {
    connection.execute(
        BLOG,
        blog.kind(),
        blog.slug(),
        blog.title(),
        blog.description(),
        times.at(blog.opened()).toString(),
        blog.owner(),
        blog.space());
    blog.authors().forEach(author -> connection.execute(AUTHOR, blog.slug(), author));
  }

  private void write(Draft draft) {
    boolean isScheduled = draft.publishIn() != null;
    connection.execute(
        DRAFT,
        draft.title(),
        draft.body(),
        String.join(" ", draft.tags()),
        isScheduled ? "SCHEDULED" : "DRAFT",
        isScheduled ? morning(draft) : null,
        draft.zone(),
        times.now().minus(Duration.ofDays(1)).toString(),
        draft.blog(),
        draft.author(),
        draft.space());
  }

  /** At nine in the morning where its author is. */
  private String morning(Draft draft) {
    return times
        .now()
        .atZone(ZoneId.of(draft.zone()))
        .toLocalDate()
        .plusDays(draft.publishIn())
        .atTime(9, 0)
        .atZone(ZoneId.of(draft.zone()))
        .toInstant()
        .toString();
  }
}
