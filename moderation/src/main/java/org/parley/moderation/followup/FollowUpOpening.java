package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.moderation.followup.FollowUpHistory.Step;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.SlaPromises;

/**
 * Opens follow-ups in the name of the community, within the caller's transaction. Of one thread and
 * reason one is open at most: another cause joins it; the same cause told again changes nothing,
 * whatever became of the follow-up.
 */
@ApplicationScoped
public class FollowUpOpening {

  @Inject FollowUps followUps;
  @Inject FollowUpThreads threads;
  @Inject SlaPromises promises;
  @Inject FollowUpHistory history;
  @Inject DomainEvents events;

  /**
   * Opens one of which nothing more is known.
   *
   * @see #open(Cause)
   */
  public Optional<Long> open(long threadId, Long postId, FollowUpReason reason, Instant at) {
    return open(Cause.of(threadId, postId, reason, at));
  }

  /**
   * Opens one, unless there is one; for clocks it begins when its cause happened.
   *
   * @return the follow-up that the cause led to; empty when there is no such thread
   */
  public Optional<Long> open(Cause cause) {
    Optional<Long> known = followUps.causedBy(cause.key());
    if (known.isPresent()) {
      return known;
    }
    Optional<Long> opened =
        threads
            .find(cause.threadId())
            .map(thread -> openOrJoin(thread, cause.inThread(thread.id())));
    opened.ifPresent(id -> followUps.cause(cause.key(), id));
    return opened;
  }

  private long openOrJoin(ThreadFacts thread, Cause cause) {
    Act act = Act.ofSystem(cause.at());
    Optional<FollowUp> open = followUps.lockOpen(thread.id(), cause.reason());
    if (open.isPresent()) {
      open.get().hear(cause);
      history.add(open.get(), Step.of(Deed.JOINED, "", word(cause.postId())), act);
      return open.get().id();
    }
    return add(thread, cause, act).id();
  }

  FollowUp add(ThreadFacts thread, Cause cause, Act act) {
    return add(thread, cause, act, null);
  }

  /** The caller has made sure that none is open. */
  FollowUp add(ThreadFacts thread, Cause cause, Act act, String key) {
    FollowUp followUp =
        new FollowUp(
            cause,
            promises.of(thread.spaceId(), cause.reason(), cause.priority()),
            act.actorId(),
            cause.at());
    followUp.keyed(key);
    followUps.add(followUp);
    history.add(followUp, Step.of(Deed.OPENED, "", cause.priority()), act);
    events.publish(
        new FollowUpOpened(
            followUp.id(), thread.id(), cause.reason().name(), act.actorId(), act.at()));
    return followUp;
  }

  private static String word(Long postId) {
    return postId == null ? "" : postId.toString();
  }
}
