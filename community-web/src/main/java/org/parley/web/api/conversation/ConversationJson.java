package org.parley.web.api.conversation;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.conversation.ConversationView;
import org.parley.web.api.json.Word;

/**
 * A conversation.
 *
 * @param postId the public post that it began from
 * @param side on which the reader is: {@code customer} or {@code team}
 * @param joinedAt null while nobody has accepted it
 * @param endedAt null until it is over
 * @param outcome the newest proposal, null for none
 * @param call null unless it is about a call
 * @param rating null while the customer has said nothing
 * @param readers who of the team has read it, the latest first
 */
public record ConversationJson(
    ConversationSummaryJson summary,
    long postId,
    String side,
    Instant invitedAt,
    Instant joinedAt,
    Instant endedAt,
    ConversationOutcomeJson outcome,
    ConversationCallJson call,
    ConversationRatingJson rating,
    List<ConversationReaderJson> readers) {

  static ConversationJson of(ConversationView view) {
    return new ConversationJson(
        ConversationSummaryJson.of(view.row()),
        view.postId(),
        Word.of(view.side()),
        view.stages().invitedAt(),
        view.stages().joinedAt(),
        view.stages().endedAt(),
        view.outcome() == null ? null : ConversationOutcomeJson.of(view.outcome()),
        view.callBack() == null ? null : ConversationCallJson.of(view.callBack()),
        view.rating() == null ? null : ConversationRatingJson.of(view.rating()),
        view.readers().stream().map(ConversationReaderJson::of).toList());
  }
}
