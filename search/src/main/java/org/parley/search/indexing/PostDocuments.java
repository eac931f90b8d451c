package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.PlainText;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;
import org.parley.search.PostDocument;

/** The published posts as documents: of some threads, or all of them batch by batch. */
@ApplicationScoped
public class PostDocuments {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Published posts of published threads; a comment only below a post that is published. */
  private static final String FROM =
      """
      from post p
      join thread t on t.id = p.thread_id
      left join post above on above.id = p.parent_id
      left join verified_text mark on mark.post_id = p.id
      where p.state = 'PUBLISHED' and t.state = 'PUBLISHED'
        and (above.id is null or above.state = 'PUBLISHED')
      """;

  private static final String SELECT =
      """
      select p.id, p.thread_id, p.kind, p.html, p.author_id, p.score, p.created_at, p.edited_at,
             t.type, t.title, t.space_id, t.author_id as thread_author_id,
             t.answer_count > 0 as answered,
             coalesce(p.id in (t.accepted_post_id, t.official_post_id), false) as solution,
             mark.post_id is not null as verified,
             array(select concat_ws(' ', poll.question,
                            (select string_agg(o.label, ' ' order by o.position)
                             from poll_option o where o.poll_id = poll.id))
                   from poll where poll.post_id = p.id and poll.cancelled_at is null
                   order by poll.position) as polls,
             array(select g.name from thread_tag tt join tag g on g.id = tt.tag_id
                   where tt.thread_id = t.id order by tt.position, g.name) as tags
      """
          + FROM;

  @Inject Jdbi jdbi;

  /** All that searches may find of these threads. */
  public List<PostDocument> of(Collection<Long> threadIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and t.id = any(:threads)")
                .bindArray("threads", Long.class, threadIds.toArray())
                .map((row, context) -> document(row))
                .list());
  }

  /** All that searches may find of these posts. */
  public List<PostDocument> ofPosts(Collection<Long> postIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and p.id = any(:posts)")
                .bindArray("posts", Long.class, postIds.toArray())
                .map((row, context) -> document(row))
                .list());
  }

  /** So many documents of those that follow a post, by the posts' ids. */
  public List<PostDocument> after(long postId, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "and p.id > :after order by p.id limit :most")
                .bind("after", postId)
                .bind("most", most)
                .map((row, context) -> document(row))
                .list());
  }

  /** The newest thread's id, 0 when there is none. */
  public long newestThread() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select coalesce(max(id), 0) from thread").mapTo(Long.class).one());
  }

  /** Ids of the threads between, ascending; whether published or not. */
  public List<Long> threads(long after, long upTo, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from thread where id > :after and id <= :upTo
                    order by id limit :most""")
                .bind("after", after)
                .bind("upTo", upTo)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }

  /** How many documents there are. */
  public long count() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) " + FROM).mapTo(Long.class).one());
  }

  private static PostDocument document(ResultSet row) throws SQLException {
    Timestamp edited = row.getTimestamp("edited_at");
    return new PostDocument(
        row.getLong("id"),
        row.getLong("thread_id"),
        PostKind.valueOf(row.getString("kind")),
        ThreadType.valueOf(row.getString("type")),
        row.getString("title"),
        text(row),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getLong("space_id"),
        row.getObject("thread_author_id", Long.class),
        row.getObject("author_id", Long.class),
        row.getBoolean("answered"),
        row.getBoolean("solution"),
        row.getBoolean("verified"),
        row.getInt("score"),
        row.getTimestamp("created_at").toInstant(),
        edited == null ? null : edited.toInstant(),
        OwnText.of(row.getString("html")));
  }

  /** What the post says, and what the polls in it ask. */
  private static String text(ResultSet row) throws SQLException {
    String polls = String.join(" ", (String[]) row.getArray("polls").getArray());
    String words = PlainText.of(row.getString("html")) + " " + polls;
    return SPACE.matcher(words).replaceAll(" ").stripTrailing();
  }
}
