package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Visibility;

/** Reads what open pages are told of conversations. */
@ApplicationScoped
public class ConversationPulses {

  private static final String SELECT =
      """
      select (select max(l.id) from conversation_line l where l.conversation_id = c.id) as last_line\
      """
          + " from "
          + ConversationRule.FROM
          + " where c.id = :id and "
          + ConversationRule.SEEN;

  @Inject Jdbi jdbi;

  /** Empty when there is none or the reader may not see it. */
  public Optional<ConversationPulse> read(Visibility visibility, long id) {
    return jdbi.withHandle(
        handle ->
            ConversationRule.bind(handle.createQuery(SELECT), visibility)
                .bind("id", id)
                .map((row, context) -> new ConversationPulse(id, row.getLong("last_line")))
                .findOne());
  }

  /** Who sees it because it is theirs, whatever others of their roles see. */
  public Optional<Long> customerOf(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select customer_id from conversation where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
  }
}
