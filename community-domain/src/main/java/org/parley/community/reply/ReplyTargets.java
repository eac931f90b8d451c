package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.ThreadType;

/** Where the answer to a post belongs. */
@ApplicationScoped
class ReplyTargets {

  @Inject Jdbi jdbi;

  /**
   * @param belowPostId the post to comment on; null for an answer to the thread
   */
  record Target(long threadId, Long belowPostId) {}

  /**
   * To what opens a thread one answers; in a discussion one goes on; to an answer and to a comment
   * one comments below it.
   */
  Optional<Target> of(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.thread_id, p.id, p.parent_id, p.kind, t.type
                    from post p join thread t on t.id = p.thread_id where p.id = :post\
                    """)
                .bind("post", postId)
                .map(
                    (row, context) -> {
                      PostKind kind = PostKind.valueOf(row.getString("kind"));
                      boolean inDiscussion =
                          ThreadType.valueOf(row.getString("type")) != ThreadType.QUESTION;
                      Long below =
                          switch (kind) {
                            case QUESTION, DISCUSSION, IDEA, ARTICLE, DOCUMENT -> null;
                            case ANSWER -> inDiscussion ? null : Long.valueOf(row.getLong("id"));
                            case COMMENT -> row.getLong("parent_id");
                          };
                      return new Target(row.getLong("thread_id"), below);
                    })
                .findOne());
  }

  /** Whether the address is the confirmed one of this member. */
  boolean isAddressOf(long memberId, String address) {
    return jdbi.withHandle(
        handle ->
            handle
                    .createQuery(
                        """
                        select count(*) from member
                        where id = :id and email = :email and email_confirmed_at is not null\
                        """)
                    .bind("id", memberId)
                    .bind("email", address)
                    .mapTo(Integer.class)
                    .one()
                == 1);
  }
}
