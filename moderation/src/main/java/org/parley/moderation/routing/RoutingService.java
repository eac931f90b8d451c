package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpDoor;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.followup.WorkNote;

/** Agents take what waits, and hand on what is better with somebody else. */
@ApplicationScoped
@Transactional
public class RoutingService {

  private static final int LONGEST_KEY = 100;

  @Inject Clock clock;
  @Inject FollowUpDoor door;
  @Inject Taking taking;
  @Inject Transfers transfers;

  /**
   * Takes the most pressing follow-up that suits the actor: of their spaces, teams and skills.
   *
   * @param key the client's key: a second request with it gets the first one's answer; may be null
   * @return its id; empty when nothing waits that suits
   * @throws NotAllowed when the actor is no agent
   * @throws Conflict when they hold as many as they can
   * @throws Invalid when the key is no key
   */
  public Optional<Long> takeNext(Actor actor, String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw new Invalid("key", "key.invalid", LONGEST_KEY);
    }
    if (actor.isVisitor() || actor.isOperator() || !RoutingPolicy.mayLook(actor)) {
      throw new NotAllowed("agent.only");
    }
    return taking.next(Act.of(actor, clock.instant()), key);
  }

  /**
   * Hands it to another agent, who must be able to do it; their team does not matter.
   *
   * @param note for them; may be null
   * @throws NotAllowed for who does not work on follow-ups
   * @throws NotFound when it is not of a space that the actor serves
   * @throws Invalid when the member is no agent who serves the space, or the note will not do
   * @throws Conflict when they are offline, lack a skill or hold as many as they can, when somebody
   *     else was quicker, and when it is done
   */
  public void transferToAgent(Actor actor, Seen seen, long agentId, String note) {
    Act act = act(actor, note);
    FollowUp followUp = door.open(actor, seen.id());
    if (followUp.ownerId() == null || followUp.ownerId() != agentId) {
      requireAsSeen(actor, followUp, seen);
      transfers.toAgent(followUp, agentId, act);
    }
  }

  /**
   * Puts it into a team's queue, where the rest of the team may take it.
   *
   * @param teamId null for everybody's queue
   * @throws Invalid when there is no such team, or the note will not do
   * @see #transferToAgent
   */
  public void transferToTeam(Actor actor, Seen seen, Long teamId, String note) {
    Act act = act(actor, note);
    FollowUp followUp = door.open(actor, seen.id());
    if (followUp.ownerId() != null || !Objects.equals(followUp.teamId(), teamId)) {
      requireAsSeen(actor, followUp, seen);
      transfers.toTeam(followUp, teamId, act);
    }
  }

  private Act act(Actor actor, String note) {
    return Act.of(actor, clock.instant()).saying(WorkNote.of(note).text());
  }

  private void requireAsSeen(Actor actor, FollowUp followUp, Seen seen) {
    if (!followUp.isOpen()) {
      throw new Conflict("follow-up.state-done");
    }
    door.requireUnchanged(actor, followUp, seen);
  }
}
