package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was posted in threads, as far as follow-ups care. */
@ApplicationScoped
public class Replies {

  private static final String SELECT =
      """
      select p.thread_id, p.id, p.author_id, t.author_id as asker_id, p.created_at,
             exists (select 1 from member_role r
                     where r.member_id = p.author_id
                       and r.role in ('AGENT', 'MODERATOR', 'ADMINISTRATOR')) as by_staff,
             coalesce(t.accepted_post_id = p.id, false) as accepted
      from post p join thread t on t.id = p.thread_id
      where p.id = :post and p.state = 'PUBLISHED' and p.kind in ('ANSWER', 'COMMENT')\
      """;

  @Inject Jdbi jdbi;

  /** Empty when it is none, or not published any more. */
  Optional<Reply> find(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("post", postId)
                .map(
                    (row, context) ->
                        new Reply(
                            row.getLong("thread_id"),
                            row.getLong("id"),
                            row.getObject("author_id", Long.class),
                            row.getObject("asker_id", Long.class),
                            row.getBoolean("by_staff"),
                            row.getBoolean("accepted"),
                            FollowUpRows.instant(row, "created_at")))
                .findOne());
  }

  /** Whether whoever wrote the reply wrote the other post as well. */
  boolean isBySameAuthor(Reply reply, long otherPostId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from post where id = ? and author_id = ?)")
                .bind(0, otherPostId)
                .bindByType(1, reply.authorId(), Long.class)
                .mapTo(Boolean.class)
                .one());
  }
}
