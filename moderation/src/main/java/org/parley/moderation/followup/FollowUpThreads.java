package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostState;

/** The threads that follow-ups are about. */
@ApplicationScoped
public class FollowUpThreads {

  @Inject Jdbi jdbi;

  /** The thread, or whatever it was merged into; empty when there is none. */
  public Optional<ThreadFacts> find(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select t.id, t.space_id, t.author_id, t.title, t.state
                    from thread t where t.id = thread_now(:thread)\
                    """)
                .bind("thread", threadId)
                .map(
                    (row, context) ->
                        new ThreadFacts(
                            row.getLong("id"),
                            row.getLong("space_id"),
                            row.getObject("author_id", Long.class),
                            row.getString("title"),
                            PostState.valueOf(row.getString("state"))))
                .findOne());
  }

  boolean holds(long threadId, long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from post where id = ? and thread_id = ?)")
                .bind(0, postId)
                .bind(1, threadId)
                .mapTo(Boolean.class)
                .one());
  }

  boolean hasOpenFlags(long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from flag f join post p on p.id = f.post_id
                                   where p.thread_id = :thread and f.resolution = 'OPEN')\
                    """)
                .bind("thread", threadId)
                .mapTo(Boolean.class)
                .one());
  }
}
