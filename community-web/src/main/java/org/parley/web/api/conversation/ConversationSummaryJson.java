package org.parley.web.api.conversation;

import java.time.Instant;
import org.parley.moderation.conversation.ConversationRow;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A conversation in a list.
 *
 * @param title of the public thread, null where the reader may not open it
 * @param space the slug of the thread's space
 * @param agent who opened it
 * @param lastSide who said or did something last: {@code customer} or {@code team}
 */
public record ConversationSummaryJson(
    long id,
    String title,
    String space,
    AuthorJson customer,
    AuthorJson agent,
    String channel,
    String state,
    String lastSide,
    Instant changedAt) {

  static ConversationSummaryJson of(ConversationRow row) {
    return new ConversationSummaryJson(
        row.id(),
        row.title(),
        row.space().slug(),
        AuthorJson.of(row.customer()),
        AuthorJson.of(row.agent()),
        row.channel().word(),
        row.state().word(),
        Word.of(row.lastSide()),
        row.changedAt());
  }
}
