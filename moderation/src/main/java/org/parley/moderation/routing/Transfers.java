package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpDesk;

/** Hands follow-ups that were locked from one agent to another, or to a team. */
@ApplicationScoped
public class Transfers {

  @Inject FollowUpDesk desk;
  @Inject Agents agents;
  @Inject Teams teams;
  @Inject Matching matching;
  @Inject Queueing queueing;

  /**
   * @throws Invalid when the member is no agent, or not for this follow-up
   * @throws Conflict when they are not there, lack a skill or hold as many as they can
   */
  void toAgent(FollowUp followUp, long memberId, Act act) {
    Agent agent = agents.lock(memberId).orElseThrow(() -> new Invalid("agent", "agent.not-found"));
    if (agent.isOffline()) {
      throw new Conflict("routing.offline");
    }
    matching
        .obstacleByHand(memberId, followUp.id())
        .ifPresent(obstacle -> refuse(obstacle, followUp.id()));
    desk.assign(followUp, memberId, act);
  }

  private void refuse(Obstacle obstacle, long followUpId) {
    switch (obstacle) {
      case UNSKILLED -> throw new Conflict("routing.unskilled", matching.needed(followUpId).text());
      case FULL -> throw new Conflict("routing.full");
      default -> throw new Invalid("agent", "follow-up.agent");
    }
  }

  /**
   * It waits in the team's queue from now on; whoever gave it away does not get it right back.
   *
   * @param teamId null for everybody's queue
   * @throws Invalid when there is no such team
   */
  void toTeam(FollowUp followUp, Long teamId, Act act) {
    if (teamId != null && !teams.exists(teamId)) {
      throw new Invalid("team", "team.not-found");
    }
    desk.giveToTeam(followUp, teamId, teams.nameOf(teamId), act);
    if (followUp.ownerId() != null) {
      desk.release(followUp, act.saying(""));
    }
    queueing.again(followUp.id(), act);
  }
}
