package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.PostEdited;
import org.parley.community.verified.VerifiedAnswers;

/**
 * Voids the verification of an answer that was edited, and so puts it into the queue. Readers do
 * not wait for it: they are told of no verification of a text that is another.
 */
@ApplicationScoped
public class VerificationWatch implements DomainEventListener {

  @Inject Clock clock;
  @Inject VerifiedAnswers marks;
  @Inject Verifications verifications;
  @Inject VerificationBook book;

  @Override
  public String name() {
    return "verification";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == PostEdited.class;
  }

  @Override
  public void on(DomainEvent event) {
    PostEdited edited = (PostEdited) event;
    verifications
        .lock(edited.postId())
        .filter(Verification::isValid)
        // verified again since, the answer says what was verified
        .filter(verification -> !marks.isUnchanged(edited.postId()))
        .ifPresent(verification -> end(verification, edited));
  }

  private void end(Verification verification, PostEdited edited) {
    verification.end(VerificationState.VOID, edited.actorId(), clock.instant());
    book.ended(edited.threadId(), verification, VerificationState.VALID);
  }
}
