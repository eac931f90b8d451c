package org.parley.web.api.conversation;

import java.time.Instant;
import java.util.List;
import org.parley.moderation.conversation.Channel;
import org.parley.moderation.conversation.NewInvitation;

/**
 * An invitation as it is sent.
 *
 * @param channel {@code chat}, {@code call-back} or {@code mail}
 * @param body the first message, Markdown
 * @param slots when the team could call; null or empty for the other channels
 */
public record NewConversationJson(String channel, String body, List<Instant> slots) {

  NewInvitation invitation(String key) {
    return new NewInvitation(Channel.ofWord(channel), body, slots, key);
  }
}
