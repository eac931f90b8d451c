package org.parley.web.api.conversation;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.conversation.ConversationView.CallBackView;

/**
 * The call that a conversation is about.
 *
 * @param chosen null while no time was chosen
 * @param noneFits whether the customer has said that none of the times fits
 * @param doneAt null until the call was made
 */
public record ConversationCallJson(
    List<Instant> slots, Instant chosen, boolean noneFits, Instant doneAt) {

  static ConversationCallJson of(CallBackView call) {
    return new ConversationCallJson(
        call.slots(), call.chosen(), call.isNoneFitting(), call.doneAt());
  }
}
