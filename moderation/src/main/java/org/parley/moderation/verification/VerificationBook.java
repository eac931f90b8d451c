package org.parley.moderation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvents;
import org.parley.community.thread.AnswerVerified;
import org.parley.community.thread.VerificationEnded;
import org.parley.community.verified.VerifiedAnswers;
import org.parley.moderation.log.LogAction;
import org.parley.moderation.log.LogEntry;
import org.parley.moderation.log.ModerationLog;

/** Enters what happened to a verification wherever it must be known, all in one transaction. */
@ApplicationScoped
public class VerificationBook {

  /** What was before the first verification of an answer. */
  private static final String NOTHING = "UNVERIFIED";

  @Inject Verifications verifications;
  @Inject VerifiedAnswers marks;
  @Inject ModerationLog log;
  @Inject DomainEvents events;

  void verified(long threadId, Verification verification, VerificationState before) {
    verifications.keep(verification);
    events.publish(
        new AnswerVerified(
            threadId, verification.postId(), verification.verifiedBy(), verification.stateAt()));
    log(LogAction.VERIFIED, threadId, verification, before);
  }

  /** Readers are told of it no longer. */
  void ended(long threadId, Verification verification, VerificationState before) {
    marks.unmark(verification.postId());
    verifications.keep(verification);
    events.publish(
        new VerificationEnded(
            threadId,
            verification.postId(),
            verification.stateBy(),
            verification.verifiedBy(),
            verification.state().name(),
            verification.stateAt()));
    log(action(verification.state()), threadId, verification, before);
  }

  /** Comes last: nothing else may be waited for by who writes into the log. */
  private void log(
      LogAction action, long threadId, Verification verification, VerificationState before) {
    log.add(
        new LogEntry(
            action,
            threadId,
            verification.postId(),
            verification.stateBy(),
            before == null ? NOTHING : before.name(),
            verification.state().name(),
            verification.terms().productVersion() + ", " + verification.terms().until(),
            verification.stateAt()));
  }

  private static LogAction action(VerificationState state) {
    return switch (state) {
      case VALID -> LogAction.VERIFIED;
      case VOID -> LogAction.VERIFICATION_VOIDED;
      case EXPIRED -> LogAction.VERIFICATION_EXPIRED;
      case WITHDRAWN -> LogAction.VERIFICATION_WITHDRAWN;
    };
  }
}
