package org.parley.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadType;

/** Threads that the index names, as the database has them now: one query each. */
@ApplicationScoped
public class ThreadSearch {

  private static final String COLUMNS =
      """
      select p.id as opening, t.id, t.type, t.title, t.slug, t.answer_count,
             t.accepted_post_id is not null as accepted, s.slug as space_slug,
             s.name as space_name
      """;

  private static final String FROM =
      """
      from post p
      join thread t on t.id = p.thread_id
      join space s on s.id = t.space_id
      where p.id = any(:openings) and\s"""
          + Visibility.POSTS;

  /** In place of what was closed as the same as another thread stands the other one. */
  private static final String ORIGINALS =
      COLUMNS.replace("p.id as opening", "found.opening")
          + """
          from (
            select p.id as opening,
                   coalesce((select other.id from thread other
                             where other.id = thread_now(t.duplicate_of) and\s"""
          + Visibility.OTHER_THREADS
          + """
          ), t.id) as original
          """
          + FROM
          + """
          ) found
          join thread t on t.id = found.original
          join space s on s.id = t.space_id
          """;

  private static final String SUBJECT =
      """
      select t.title, t.type, thread_now(t.duplicate_of) as original,
             array(select g.name from thread_tag tt join tag g on g.id = tt.tag_id
                   where tt.thread_id = t.id) as tags
      from thread t where t.id = :id and\s"""
          + Visibility.THREADS;

  @Inject Jdbi jdbi;

  /**
   * A thread beside which others are looked for.
   *
   * @param original the thread that asks the same, null unless it was closed for that
   */
  record Subject(String title, ThreadType type, Long original, Set<String> tags) {}

  /** Empty when the actor does not see it. */
  Optional<Subject> subject(Visibility visibility, long threadId) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SUBJECT))
                .bind("id", threadId)
                .map(
                    (row, context) ->
                        new Subject(
                            row.getString("title"),
                            ThreadType.valueOf(row.getString("type")),
                            row.getObject("original", Long.class),
                            Set.of((String[]) row.getArray("tags").getArray())))
                .findOne());
  }

  /** In the order of the openings, without what the actor does not see (any more). */
  List<SuggestedThread> read(Visibility visibility, List<Long> openings) {
    return read(visibility, openings, COLUMNS + FROM);
  }

  /** The same with the originals in place of duplicates, each once. */
  List<SuggestedThread> readOriginals(Visibility visibility, List<Long> openings) {
    return read(visibility, openings, ORIGINALS).stream().distinct().toList();
  }

  private List<SuggestedThread> read(Visibility visibility, List<Long> openings, String sql) {
    if (openings.isEmpty()) {
      return List.of();
    }
    Map<Long, SuggestedThread> found = new HashMap<>();
    jdbi.useHandle(
        handle ->
            visibility
                .bind(handle.createQuery(sql))
                .bindArray("openings", Long.class, openings.toArray())
                .map((row, context) -> found.put(row.getLong("opening"), thread(row)))
                .list());
    return openings.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static SuggestedThread thread(ResultSet row) throws SQLException {
    return new SuggestedThread(
        row.getLong("id"),
        ThreadType.valueOf(row.getString("type")),
        row.getString("title"),
        row.getString("slug"),
        row.getString("space_slug"),
        row.getString("space_name"),
        row.getInt("answer_count"),
        row.getBoolean("accepted"));
  }
}
