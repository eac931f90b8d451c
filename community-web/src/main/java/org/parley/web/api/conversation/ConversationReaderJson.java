package org.parley.web.api.conversation;

import java.time.Instant;
import org.parley.moderation.conversation.ConversationView.ReaderView;
import org.parley.web.api.member.AuthorJson;

/** Somebody of the team who has read a conversation, and when last. */
public record ConversationReaderJson(AuthorJson member, Instant at) {

  static ConversationReaderJson of(ReaderView reader) {
    return new ConversationReaderJson(AuthorJson.of(reader.member()), reader.at());
  }
}
