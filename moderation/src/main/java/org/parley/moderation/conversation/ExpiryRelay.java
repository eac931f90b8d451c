package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Ends one invitation per transaction that nobody has answered for two weeks. */
@ApplicationScoped
public class ExpiryRelay {

  @Inject Clock clock;
  @Inject Conversations conversations;
  @Inject Transcript transcript;

  /** Returns whether there was one. */
  @Transactional
  public boolean expireOne() {
    Optional<Conversation> due = conversations.claimExpired(clock.instant());
    due.ifPresent(
        conversation -> {
          conversation.expire(clock.instant());
          transcript.note(new Entered(conversation, Side.CUSTOMER, null), LineKind.EXPIRED);
        });
    return due.isPresent();
  }
}
