package org.parley.web.api.conversation;

import java.time.Instant;
import org.parley.moderation.conversation.ConversationView.OutcomeView;
import org.parley.web.api.json.Word;

/**
 * What is proposed for the public.
 *
 * @param number by which it is agreed to or refused
 * @param side which proposed it: {@code customer} or {@code team}
 * @param postId the answer by which it was published, null before
 */
public record ConversationOutcomeJson(
    int number, String side, String body, String html, Instant at, Long postId) {

  static ConversationOutcomeJson of(OutcomeView outcome) {
    return new ConversationOutcomeJson(
        outcome.number(),
        Word.of(outcome.side()),
        outcome.body(),
        outcome.html(),
        outcome.at(),
        outcome.postId());
  }
}
