package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.followup.FollowUpHistory.Step;
import org.parley.moderation.sla.Priority;

/**
 * What agents do with follow-ups, from having one to being done. Every method throws {@link
 * NotAllowed} for who does not work on follow-ups, {@link NotFound} for one of a space that the
 * actor does not serve, and {@link Conflict} when somebody else was quicker or its state does not
 * allow it. Who does the same twice does it once.
 */
@ApplicationScoped
@Transactional
public class FollowUpService {

  @Inject Clock clock;
  @Inject FollowUpDoor door;
  @Inject FollowUpDesk desk;
  @Inject FollowUps followUps;
  @Inject AgentSpaces served;

  /**
   * Gives it to an agent: oneself, somebody else, or another than before.
   *
   * @throws Invalid when the member does not work on follow-ups of this space
   */
  public void assign(Actor actor, Seen seen, long agentId) {
    door.open(actor, seen, Step.of(Deed.ASSIGNED, null, agentId))
        .map(FollowUpService::open)
        .ifPresent(
            followUp -> {
              if (!served.serves(agentId, followUp.threadId())) {
                throw new Invalid("agent", "follow-up.agent");
              }
              if (followUp.ownerId() == null || followUp.ownerId() != agentId) {
                desk.assign(followUp, agentId, by(actor));
              }
            });
  }

  /** Gives it back: nobody works on it then. */
  public void release(Actor actor, Seen seen) {
    door.open(actor, seen, Step.of(Deed.RELEASED))
        .map(FollowUpService::open)
        .filter(followUp -> followUp.state() != FollowUpState.NEW)
        .ifPresent(followUp -> desk.release(followUp, by(actor)));
  }

  /** Its clocks stand still until the customer posts in the thread, or somebody resumes it. */
  public void waitForCustomer(Actor actor, Seen seen) {
    door.open(actor, seen, Step.of(Deed.WAITING))
        .map(followUp -> in(FollowUpState.ASSIGNED, followUp))
        .ifPresent(followUp -> desk.waitForCustomer(followUp, by(actor)));
  }

  public void resume(Actor actor, Seen seen) {
    door.open(actor, seen, Step.of(Deed.RESUMED))
        .map(followUp -> in(FollowUpState.WAITING, followUp))
        .ifPresent(followUp -> desk.resume(followUp, by(actor)));
  }

  /**
   * It is done; what was promised is kept, late or not.
   *
   * @param outcome what came of it, may be empty or null
   * @throws Invalid when the outcome will not do
   */
  public void finish(Actor actor, Seen seen, String outcome) {
    WorkNote words = WorkNote.of(outcome);
    door.open(actor, seen, Step.of(Deed.DONE, null, Ending.BY_HAND))
        .map(FollowUpService::open)
        .ifPresent(
            followUp -> desk.finish(followUp, Ending.BY_HAND, by(actor).saying(words.text())));
  }

  /**
   * It is not done after all; whoever had it has it again.
   *
   * @param why may be empty or null
   * @throws Conflict also when there is another open one of the thread for the same reason
   */
  public void reopen(Actor actor, Seen seen, String why) {
    WorkNote words = WorkNote.of(why);
    FollowUp done = door.open(actor, seen.id());
    if (followUps
        .lockOpen(done.threadId(), done.reason())
        .filter(open -> open != done)
        .isPresent()) {
      throw new Conflict("follow-up.open-already");
    }
    FollowUpState next = done.ownerId() == null ? FollowUpState.NEW : FollowUpState.ASSIGNED;
    door.open(actor, seen, Step.of(Deed.REOPENED, null, next))
        .map(followUp -> in(FollowUpState.DONE, followUp))
        .ifPresent(followUp -> desk.reopen(followUp, by(actor).saying(words.text())));
  }

  /** Another priority has another promise; what was used of the time stays used. */
  public void changePriority(Actor actor, Seen seen, Priority priority) {
    door.open(actor, seen, Step.of(Deed.PRIORITY, null, priority))
        .map(FollowUpService::open)
        .filter(followUp -> followUp.priority() != priority)
        .ifPresent(followUp -> desk.changePriority(followUp, priority, by(actor)));
  }

  private Act by(Actor actor) {
    return Act.of(actor, clock.instant());
  }

  private static FollowUp open(FollowUp followUp) {
    if (!followUp.isOpen()) {
      throw new Conflict("follow-up.state-" + followUp.state().word());
    }
    return followUp;
  }

  private static FollowUp in(FollowUpState expected, FollowUp followUp) {
    if (followUp.state() != expected) {
      throw new Conflict("follow-up.state-" + followUp.state().word());
    }
    return followUp;
  }
}
