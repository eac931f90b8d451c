package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.sla.FollowUpReason;

/** Opens follow-ups by hand: one of the staff finds that a thread needs an agent. */
@ApplicationScoped
@Transactional
public class FollowUpOpeningService {

  @Inject Clock clock;
  @Inject FollowUpDoor door;
  @Inject FollowUps followUps;
  @Inject FollowUpThreads threads;
  @Inject FollowUpOpening opening;

  /**
   * Opens one, unless there is one that was opened by hand: then it is that one.
   *
   * @return the follow-up's id
   * @throws NotAllowed for who does not work on follow-ups
   * @throws NotFound when the actor does not see or serve such a thread
   * @throws Invalid when the post does not stand in it
   * @throws Conflict when the key was used for another thread
   */
  public long open(Actor actor, NewFollowUp wanted) {
    ThreadFacts thread = door.thread(actor, wanted.threadId());
    if (wanted.postId() != null && !threads.holds(thread.id(), wanted.postId())) {
      throw new Invalid("post", "follow-up.post");
    }
    return followUps
        .findByKey(actor.id(), wanted.key())
        .map(earlier -> sameRequest(earlier, thread))
        .or(() -> followUps.lockOpen(thread.id(), FollowUpReason.HAND))
        .orElseGet(() -> add(actor, thread, wanted))
        .id();
  }

  private FollowUp add(Actor actor, ThreadFacts thread, NewFollowUp wanted) {
    Instant now = clock.instant();
    Cause cause =
        new Cause(
            thread.id(), wanted.postId(), FollowUpReason.HAND, wanted.priority(), null, null, now);
    Act act = Act.of(actor, now).saying(wanted.note().text());
    return opening.add(thread, cause, act, wanted.key());
  }

  private static FollowUp sameRequest(FollowUp earlier, ThreadFacts thread) {
    if (earlier.threadId() != thread.id()) {
      throw new Conflict("key.reused");
    }
    return earlier;
  }
}
