package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.community.problem.Conflict;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpChanged;
import org.parley.moderation.followup.FollowUpDesk;
import org.parley.moderation.followup.FollowUps;

/**
 * Sees to it, within the transaction that gives a follow-up to somebody, that no agent gets more
 * than they can hold and none what they cannot do, whoever gives it and in whatever way. Members
 * whom routing does not know, such as a moderator who helps out, are not its business.
 */
@ApplicationScoped
public class AssignmentGuard {

  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;
  @Inject Agents agents;
  @Inject Matching matching;

  void on(@Observes FollowUpChanged changed) {
    if (changed.deed().equals(Deed.ASSIGNED.name())) {
      check(changed);
    } else if (changed.deed().equals(Deed.REOPENED.name())) {
      relieve(changed);
    }
  }

  private void check(FollowUpChanged changed) {
    followUps
        .lock(changed.followUpId())
        .map(FollowUp::ownerId)
        .flatMap(agents::lock)
        .ifPresent(
            agent -> {
              if (isOverloaded(agent)) {
                throw new Conflict("routing.full");
              }
              Skills needed = matching.needed(changed.followUpId());
              if (!agent.skills().cover(needed)) {
                throw new Conflict("routing.unskilled", needed.text());
              }
              agent.assigned(changed.at());
            });
  }

  /** One that is reopened goes to somebody else when its owner has taken on enough since. */
  private void relieve(FollowUpChanged changed) {
    FollowUp followUp = followUps.lock(changed.followUpId()).orElseThrow();
    if (followUp.ownerId() != null
        && agents.lock(followUp.ownerId()).filter(this::isOverloaded).isPresent()) {
      desk.release(followUp, Act.ofSystem(changed.at()));
    }
  }

  private boolean isOverloaded(Agent agent) {
    return agents.held(agent) > agent.capacity();
  }
}
