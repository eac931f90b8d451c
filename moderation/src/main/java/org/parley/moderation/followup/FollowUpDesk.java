package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.event.DomainEvents;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.followup.FollowUpHistory.Step;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaClock;
import org.parley.moderation.sla.SlaPromise;
import org.parley.moderation.sla.SlaPromises;

/**
 * Moves follow-ups that were locked from one state to the next, writes it down and tells of it.
 * Whether somebody may is asked before; what does not go together throws.
 */
@ApplicationScoped
public class FollowUpDesk {

  @Inject SlaPromises promises;
  @Inject FollowUpThreads threads;
  @Inject FollowUpHistory history;
  @Inject AgentCalls calls;
  @Inject DomainEvents events;

  /** Gives it to an agent, or to another one; who gets it from somebody else is told. */
  public void assign(FollowUp followUp, long agentId, Act act) {
    Long before = followUp.ownerId();
    followUp.assign(agentId);
    file(followUp, Step.of(Deed.ASSIGNED, before, agentId), act);
    calls.toOwner(followUp, AgentCall.ASSIGNED, act);
  }

  /**
   * Gives it to a team; who works on it goes on.
   *
   * @param teamId null for no team
   * @param teamName as the history tells it, empty for no team
   */
  public void giveToTeam(FollowUp followUp, Long teamId, String teamName, Act act) {
    followUp.giveToTeam(teamId);
    file(followUp, Step.of(Deed.TEAM, null, teamName), act);
  }

  /**
   * Nobody took it in time.
   *
   * @param teamId who has it now, which may be the team that had it; null for no team
   * @param teamName as the history tells it; empty when it stays where it was, and less skill will
   *     do
   */
  public void overflow(FollowUp followUp, Long teamId, String teamName, Act act) {
    followUp.giveToTeam(teamId);
    file(followUp, Step.of(Deed.OVERFLOWED, null, teamName), act);
  }

  /** Nobody works on it any more. */
  public void release(FollowUp followUp, Act act) {
    Long before = followUp.ownerId();
    followUp.release(timeOf(followUp), act.at());
    file(followUp, Step.of(Deed.RELEASED, before, null), act);
  }

  public void waitForCustomer(FollowUp followUp, Act act) {
    followUp.waitForCustomer(timeOf(followUp), act.at());
    file(followUp, Step.of(Deed.WAITING), act);
  }

  /** Goes on; an owner who did not do it is told. */
  public void resume(FollowUp followUp, Act act) {
    followUp.resume(timeOf(followUp), act.at());
    file(followUp, Step.of(Deed.RESUMED), act);
    calls.toOwner(followUp, AgentCall.RESUMED, act);
  }

  /** The act's note is the outcome. */
  public void finish(FollowUp followUp, Ending ending, Act act) {
    FollowUpState before = followUp.state();
    followUp.finish(ending, act.note(), act.at());
    file(followUp, Step.of(Deed.DONE, before, ending), act);
  }

  public void reopen(FollowUp followUp, Act act) {
    followUp.reopen(promise(followUp, followUp.priority()), act.at());
    file(followUp, Step.of(Deed.REOPENED, FollowUpState.DONE, followUp.state()), act);
  }

  /** Another priority has another promise: what was used of the old one is used of the new one. */
  public void changePriority(FollowUp followUp, Priority priority, Act act) {
    Priority before = followUp.priority();
    followUp.changePriority(priority, promise(followUp, priority), timeOf(followUp), act.at());
    file(followUp, Step.of(Deed.PRIORITY, before, priority), act);
  }

  /** The staff has posted for the first time; later posts change nothing. */
  void respond(FollowUp followUp, Act act) {
    if (!followUp.isResponded()) {
      followUp.respond(act.at());
      file(followUp, Step.of(Deed.RESPONDED), act);
    }
  }

  /** Its thread went into another one. */
  void moveTo(FollowUp followUp, long threadId, Act act) {
    long before = followUp.threadId();
    followUp.moveTo(threadId);
    file(followUp, Step.of(Deed.THREAD, before, threadId), act);
  }

  /**
   * Warns whoever works on it that it is about to be late; when it is late, that it is, and raises
   * its priority a step.
   */
  void ring(FollowUp followUp, Act act) {
    followUp
        .ring(act.at())
        .ifPresent(
            ring -> {
              if (ring.alarm() == SlaClock.Alarm.WARNING) {
                file(followUp, Step.of(Deed.WARNED, null, ring.goal()), act);
              } else {
                file(followUp, Step.of(Deed.BREACHED, null, ring.goal()), act);
                escalate(followUp, act);
              }
              calls.toAll(followUp, AgentCall.of(ring), act);
            });
  }

  private void escalate(FollowUp followUp, Act act) {
    Priority before = followUp.priority();
    followUp.escalate();
    if (followUp.priority() != before) {
      file(followUp, Step.of(Deed.PRIORITY, before, followUp.priority()), act);
    }
  }

  private SlaPromise promise(FollowUp followUp, Priority priority) {
    long space = threads.find(followUp.threadId()).orElseThrow().spaceId();
    return promises.of(space, followUp.reason(), priority);
  }

  private BusinessTime timeOf(FollowUp followUp) {
    return promises.time(followUp.calendarId());
  }

  /**
   * Keeps what somebody wrote down for the staff, with the act's note as its text.
   *
   * @param origin the system outside where it was written, empty for here
   */
  public void note(FollowUp followUp, String origin, Act act) {
    file(followUp, Step.of(Deed.NOTE, origin, null), act);
  }

  /** The same for a note of this staff; with a key that was used before nothing is added. */
  void note(FollowUp followUp, NewNote note, Act act) {
    if (history.addKeyed(
        followUp, Step.of(Deed.NOTE), act.saying(note.note().text()), note.key())) {
      tell(followUp, Deed.NOTE, act);
    }
  }

  void file(FollowUp followUp, Step step, Act act) {
    history.add(followUp, step, act);
    tell(followUp, step.deed(), act);
  }

  private void tell(FollowUp followUp, Deed deed, Act act) {
    events.publish(
        new FollowUpChanged(
            followUp.id(), followUp.threadId(), deed.name(), act.actorId(), act.at()));
  }
}
