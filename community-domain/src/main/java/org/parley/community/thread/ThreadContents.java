package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Moves posts between threads and counts anew what threads keep copies of, in a few statements for
 * any number of posts. Both threads must be locked.
 */
@ApplicationScoped
public class ThreadContents {

  /** Numbers are unique within a thread at every moment: the new ones wait below zero. */
  private static final String SET_ASIDE =
      "update post set number = -number where thread_id = :target";

  private static final String BRING =
      """
      update post p
      set thread_id = :target,
          number = -(p.number + (select last_post_no from thread where id = :target)),
          merged_title = case when p.parent_id is null and p.kind <> 'ANSWER'
                              then (select title from thread where id = :source)
                              else p.merged_title end,
          kind = case when p.parent_id is null then 'ANSWER' else p.kind end
      where p.thread_id = :source\
      """;

  /** The opening post stays the first; what was there already goes before what was at its time. */
  private static final String NUMBER =
      """
      update post p set number = r.number
      from (select id, row_number() over (
              order by kind in ('ANSWER', 'COMMENT'), created_at, number desc, id) as number
            from post where thread_id = :target) r
      where p.id = r.id\
      """;

  private static final String TAKE =
      """
      update post p
      set thread_id = :target, number = m.number, kind = m.kind,
          parent_id = case when m.kind = 'COMMENT' then p.parent_id end
      from unnest(:ids, :numbers, :kinds) as m (id, number, kind)
      where p.id = m.id and p.thread_id = :source\
      """;

  private static final String VIEWS =
      """
      update thread t
      set view_count = case when t.id = :target
            then t.view_count + (select view_count from thread where id = :source) else 0 end
      where t.id in (:source, :target)\
      """;

  /**
   * Everything that a thread keeps of its posts. Hidden posts do not count; when all are gone the
   * thread's own beginning is its last activity.
   */
  private static final String COUNT =
      """
      update thread t
      set score = coalesce((select p.score from post p where p.thread_id = t.id
                            and p.kind not in ('ANSWER', 'COMMENT')), 0),
          answer_count = (select count(*) from post p where p.thread_id = t.id
                          and p.kind = 'ANSWER' and p.state = 'PUBLISHED'),
          last_post_no = greatest(:atLeast, coalesce(
            (select max(p.number) from post p where p.thread_id = t.id), 0)),
          (last_activity_at, last_actor_id) = (
            select coalesce(max(last.created_at), t.created_at),
                   coalesce(max(last.author_id), t.author_id)
            from (select p.created_at, p.author_id from post p
                  where p.thread_id = t.id and p.state = 'PUBLISHED'
                  order by p.created_at desc, p.number desc limit 1) last)
      where t.id = :thread\
      """;

  @Inject Jdbi jdbi;

  /** A post of a thread that is split. */
  record Part(long id, int number, PostKind kind, Long parentId, PostState state, Long authorId) {}

  /** Where a post goes in a split. */
  record Seat(long postId, int number, PostKind kind) {}

  List<Part> partsOf(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, number, kind, parent_id, state, author_id from post
                    where thread_id = :thread order by number\
                    """)
                .bind("thread", threadId)
                .map(
                    (row, context) ->
                        new Part(
                            row.getLong("id"),
                            row.getInt("number"),
                            PostKind.valueOf(row.getString("kind")),
                            row.getObject("parent_id", Long.class),
                            PostState.valueOf(row.getString("state")),
                            row.getObject("author_id", Long.class)))
                .list());
  }

  /** Puts all posts of the source into the target, in the order of their time. */
  int pour(long source, long target) {
    return jdbi.withHandle(
        handle -> {
          run(handle, SET_ASIDE, source, target);
          int poured = run(handle, BRING, source, target);
          run(handle, NUMBER, source, target);
          run(handle, VIEWS, source, target);
          return poured;
        });
  }

  /** Puts some posts of the source into the target, which has none. */
  void take(long source, long target, List<Seat> seats) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(TAKE)
                .bind("source", source)
                .bind("target", target)
                .bindArray("ids", Long.class, seats.stream().map(Seat::postId).toArray())
                .bindArray("numbers", Integer.class, seats.stream().map(Seat::number).toArray())
                .bindArray(
                    "kinds", String.class, seats.stream().map(s -> s.kind().name()).toArray())
                .execute());
  }

  /**
   * Counts anew.
   *
   * @param lastNumber the last number that the thread has given to a post, if it must not be given
   *     again
   */
  void count(long threadId, int lastNumber) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(COUNT).bind("thread", threadId).bind("atLeast", lastNumber).execute();
          handle.execute("update thread set hot = " + Threads.HOT + " where id = ?", threadId);
        });
  }

  private static int run(Handle handle, String sql, long source, long target) {
    var update = handle.createUpdate(sql).bind("target", target);
    return (sql.contains(":source") ? update.bind("source", source) : update).execute();
  }
}
