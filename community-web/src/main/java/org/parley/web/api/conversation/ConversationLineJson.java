package org.parley.web.api.conversation;

import java.time.Instant;
import org.parley.moderation.conversation.LineView;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A line of a transcript.
 *
 * @param kind {@code message}, or what was done
 * @param side {@code customer} or {@code team}
 * @param author null for the community's own chores
 * @param body Markdown, empty where the kind says everything
 * @param via {@code mail} for the answer to a mail, else {@code page}
 */
public record ConversationLineJson(
    long id,
    String kind,
    String side,
    AuthorJson author,
    String body,
    String html,
    String via,
    Instant at) {

  static ConversationLineJson of(LineView line) {
    return new ConversationLineJson(
        line.id(),
        line.kind().word(),
        Word.of(line.side()),
        line.author() == null ? null : AuthorJson.of(line.author()),
        line.body(),
        line.html(),
        line.via().word(),
        line.at());
  }
}
