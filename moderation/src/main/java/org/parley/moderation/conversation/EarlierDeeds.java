package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.problem.Conflict;

/** What was done before: by the same client, by the same member, or by somebody who was quicker. */
@ApplicationScoped
public class EarlierDeeds {

  private static final String READ =
      """
      insert into conversation_reader (conversation_id, member_id, first_read_at, last_read_at)
      values (:id, :member, :now, :now)
      on conflict (conversation_id, member_id) do update set last_read_at = excluded.last_read_at\
      """;

  @Inject Jdbi jdbi;
  @Inject Lines lines;

  /** The line that the same request has written already. */
  Optional<Long> line(Entered by, String key) {
    return lines.findByKey(by, key).map(ConversationLine::id);
  }

  void noteReader(long conversationId, long memberId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(READ)
                .bind("id", conversationId)
                .bind("member", memberId)
                .bind("now", Timestamp.from(now))
                .execute());
  }

  /**
   * @throws Conflict that names who ended it, unless it was the same member
   */
  void requireOwnEnd(Entered by) {
    Conversation conversation = by.conversation();
    if (!Objects.equals(conversation.endedBy(), by.memberId())) {
      throw conversation.endedBy() == null
          ? new Conflict("conversation.not-open")
          : new Conflict("conversation.ended-by", name(conversation.endedBy()));
    }
  }

  private String name(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select display_name from member where id = :id")
                .bind("id", memberId)
                .mapTo(String.class)
                .one());
  }
}
