package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Finds the posts that events are about. */
@ApplicationScoped
public class Subjects {

  private static final String SELECT = "select thread_id, id, author_id from post where ";

  @Inject Jdbi jdbi;

  Optional<Subject> ofPost(long postId) {
    return find(SELECT + "id = :id", postId);
  }

  /** The thread's opening post; its target's when it was merged meanwhile. */
  Optional<Subject> ofThread(long threadId) {
    return find(
        SELECT + "thread_id = thread_now(:id) and kind not in ('ANSWER', 'COMMENT')", threadId);
  }

  private Optional<Subject> find(String sql, long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("id", id)
                .map(
                    (row, context) ->
                        new Subject(
                            row.getLong("thread_id"),
                            row.getLong("id"),
                            row.getObject("author_id", Long.class)))
                .findOne());
  }
}
