package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadType;

/** Reads what open pages are told of threads, under the same rule as the pages themselves. */
@ApplicationScoped
public class ThreadPulses {

  /**
   * The most posts that one message tells of; a page that missed more had better be opened anew.
   */
  public static final int MOST_POSTS = 200;

  private static final String THREAD =
      """
      select t.id, t.type, t.score, t.answer_count, t.view_count, t.accepted_post_id,
             t.official_post_id, t.closed_at is not null as closed, t.state, s.slug as space
      from thread t join space s on s.id = t.space_id where t.id = :thread and
      """
          + Visibility.THREAD_PAGE;

  private static final String POSTS =
      """
      select p.id, p.number, p.kind, p.parent_id, p.score, p.state, p.edited_at,
             author.name as author
      from post p left join member author on author.id = p.author_id
      where p.thread_id = :thread and (p.id = any(:posts) or p.number > :after) and
      """
          + Visibility.POSTS_OF_PAGE
          + " order by p.number limit :most";

  private static final String AUTHORS =
      """
      select author_id from thread where id = any(:threads) and author_id is not null
      union
      select t.author_id from unnest(:threads) asked (id) join thread t on t.id = thread_now(asked.id)
      where t.author_id is not null
      union
      select author_id from post where id = any(:posts) and author_id is not null\
      """;

  @Inject Jdbi jdbi;

  /** The thread with those of the posts that may be seen; empty when the thread may not. */
  public Optional<ThreadPulse> read(Visibility visibility, long threadId, PostsAsked asked) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(THREAD))
                .bind("thread", threadId)
                .map((row, context) -> thread(row))
                .findOne()
                .map(thread -> thread.with(posts(handle, visibility, threadId, asked))));
  }

  /**
   * Who wrote these threads, what they were merged into, and these posts: they may see them where
   * others do not.
   */
  public Set<Long> authors(Collection<Long> threads, Collection<Long> posts) {
    return new HashSet<>(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(AUTHORS)
                    .bindArray("threads", Long.class, threads.toArray())
                    .bindArray("posts", Long.class, posts.toArray())
                    .mapTo(Long.class)
                    .list()));
  }

  /** How often the threads were looked at, for noticing that a number moved. */
  public Map<Long, Long> views(Collection<Long> threads) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id, view_count from thread where id = any(:threads)")
                .bindArray("threads", Long.class, threads.toArray())
                .map((row, context) -> Map.entry(row.getLong("id"), row.getLong("view_count")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static List<PostPulse> posts(
      Handle handle, Visibility visibility, long threadId, PostsAsked asked) {
    if (asked.equals(PostsAsked.none())) {
      return List.of();
    }
    return visibility
        .bind(handle.createQuery(POSTS))
        .bind("thread", threadId)
        .bindArray("posts", Long.class, asked.ids().toArray())
        .bind("after", asked.after())
        .bind("most", MOST_POSTS)
        .map((row, context) -> post(row))
        .list();
  }

  private static ThreadPulse thread(ResultSet row) throws SQLException {
    return new ThreadPulse(
        row.getLong("id"),
        ThreadType.valueOf(row.getString("type")),
        row.getInt("score"),
        row.getInt("answer_count"),
        row.getLong("view_count"),
        row.getObject("accepted_post_id", Long.class),
        row.getObject("official_post_id", Long.class),
        row.getBoolean("closed"),
        row.getString("state").equals("PUBLISHED"),
        row.getString("space"),
        List.of());
  }

  private static PostPulse post(ResultSet row) throws SQLException {
    OffsetDateTime edited = row.getObject("edited_at", OffsetDateTime.class);
    return new PostPulse(
        row.getLong("id"),
        row.getInt("number"),
        row.getString("kind"),
        row.getObject("parent_id", Long.class),
        edited == null ? null : edited.toInstant(),
        row.getInt("score"),
        row.getString("state"),
        row.getString("author"));
  }
}
