package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.followup.Act;

/** Finds the first follow-up in the line that an agent may take. */
@ApplicationScoped
public class Taking {

  @Inject Agents agents;
  @Inject Matching matching;
  @Inject FollowUpRoutes routes;
  @Inject Queueing queueing;
  @Inject LineWalk walk;

  /**
   * Gives it to the agent; empty when nothing waits that suits them.
   *
   * @throws NotAllowed when the member is no agent
   * @throws Conflict when they hold as many as they can
   */
  Optional<Long> next(Act act, String key) {
    Agent agent = agents.lock(act.actorId()).orElseThrow(() -> new NotAllowed("agent.only"));
    return Optional.ofNullable(agent.takenWith(key)).or(() -> another(agent, act, key));
  }

  private Optional<Long> another(Agent agent, Act act, String key) {
    if (agents.held(agent) >= agent.capacity()) {
      throw new Conflict("routing.full-self", agent.capacity());
    }
    List<Long> taken = walk.along(1, followUpId -> take(agent.memberId(), followUpId, act));
    taken.forEach(followUpId -> agent.took(followUpId, key));
    return taken.stream().findFirst();
  }

  /** Looks before it locks: what does not suit stays free for others meanwhile. */
  private Push take(long memberId, long followUpId, Act act) {
    if (!matching.suits(memberId, followUpId)) {
      return Push.NOBODY;
    }
    if (!routes.claim(followUpId) || !matching.suits(memberId, followUpId)) {
      return Push.GONE;
    }
    queueing.leave(followUpId, memberId, act);
    return Push.GIVEN;
  }
}
