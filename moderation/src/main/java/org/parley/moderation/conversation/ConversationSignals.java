package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.live.Signal;
import org.parley.community.live.Signals;

/**
 * Wakes the open pages of a conversation. People wait for each other's words there, so they are
 * told in the transaction that adds them: the hint arrives when it commits, with an id and no more.
 */
@ApplicationScoped
public class ConversationSignals {

  @Inject Signals signals;

  void changed(@Observes ConversationChanged event) {
    signals.send(Signal.conversation(event.conversationId()));
  }
}
