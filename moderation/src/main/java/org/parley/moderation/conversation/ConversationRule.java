package org.parley.moderation.conversation;

import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.space.Visibility;

/**
 * Who sees a conversation: its customer, and those of the team who read the space of the post that
 * it began from. The one place that knows, for every query.
 */
final class ConversationRule {

  /** SQL tables {@code c}, {@code p} (the post that it began from) and {@code t}. */
  static final String FROM =
      """
      conversation c
      join post p on p.id = c.post_id
      join thread t on t.id = p.thread_id\
      """;

  /** SQL condition on {@link #FROM}; needs {@link #bind}. */
  static final String SEEN =
      "(c.customer_id = :actorId or (:serves and t.space_id = any(:visibleSpaces)))";

  /** SQL: the title of the thread, null where the reader may not open it. */
  static final String TITLE = "case when " + Visibility.THREAD_PAGE + " then t.title end as title";

  private ConversationRule() {}

  static <S extends SqlStatement<S>> S bind(S statement, Visibility visibility) {
    return visibility.bind(statement).bind("serves", ConversationPolicy.serves(visibility.actor()));
  }
}
