package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.community.space.Visibility;
import org.parley.moderation.conversation.ConversationPulse;
import org.parley.moderation.conversation.ConversationPulses;

/**
 * Tells the open pages of a private conversation how far it is, by the number of its newest line:
 * the two sides alone, asked for anew each time. Whoever is neither is told that there is nothing.
 */
@ApplicationScoped
public class ConversationNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject ConversationPulses pulses;
  @Inject Tellings tellings;

  /** Something was said or done there. */
  void tell(long conversationId) {
    tell(
        channels.those(
            channel ->
                channel.watch() instanceof Watch.OfConversation conversation
                    && conversation.conversationId() == conversationId),
        conversationId);
  }

  /** What a page that has just connected may have missed. */
  void catchUp(Channel channel, long conversationId) {
    tell(List.of(channel), conversationId);
  }

  private void tell(List<Channel> watching, long conversationId) {
    if (!watching.isEmpty()) {
      Set<Long> apart = pulses.customerOf(conversationId).map(Set::of).orElse(Set.of());
      audience.tell(watching, apart, (eyes, theirs) -> tell(eyes, theirs, conversationId));
    }
  }

  private void tell(Visibility eyes, List<Channel> theirs, long conversationId) {
    Optional<ConversationPulse> pulse = pulses.read(eyes, conversationId);
    for (Channel channel : theirs) {
      if (pulse.isPresent()) {
        channel.send(tellings.conversation(conversationId, pulse.get().lastLine()));
      } else {
        channel.watch(new Watch.Nothing());
        channel.send(Tellings.LOST);
      }
    }
  }
}
