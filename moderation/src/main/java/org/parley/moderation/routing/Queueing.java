package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.FollowUp;
import org.parley.moderation.followup.FollowUpDesk;
import org.parley.moderation.followup.FollowUps;
import org.parley.moderation.sla.Priority;

/** Puts follow-ups into queues, as the rules say. */
@ApplicationScoped
public class Queueing {

  @Inject FollowUps followUps;
  @Inject FollowUpDesk desk;
  @Inject FollowUpRoutes routes;
  @Inject Teams teams;
  @Inject Matching matching;

  /** A new one: gets its team, and more priority where a rule raises it. */
  void enter(FollowUp followUp, Act act) {
    Route route = matching.route(followUp.id());
    if (route.teamId() != null) {
      desk.giveToTeam(followUp, route.teamId(), teams.nameOf(route.teamId()), act);
    }
    Priority raised = raised(followUp.priority(), route.raise());
    if (raised != followUp.priority()) {
      desk.changePriority(followUp, raised, act);
    }
    routes.queue(followUp.id(), act.at(), until(route, act.at()), null);
  }

  /** One that comes back, or goes into another queue: it waits anew. */
  void again(long followUpId, Act act) {
    routes.queue(followUpId, act.at(), until(matching.route(followUpId), act.at()), act.actorId());
  }

  /** One that has waited too long: another team gets it, or less skill will do, or both. */
  void overflow(FollowUp followUp, Act act) {
    Overflow overflow = matching.route(followUp.id()).overflow();
    if (overflow != null) {
      Long team = overflow.teamId() == null ? followUp.teamId() : overflow.teamId();
      desk.overflow(followUp, team, teams.nameOf(overflow.teamId()), act);
    }
    routes.overflowed(followUp.id());
  }

  /** One that waits no more: the agent has it, and is told unless it was they who took it. */
  void leave(long followUpId, long memberId, Act act) {
    desk.assign(followUps.lock(followUpId).orElseThrow(), memberId, act);
  }

  private static Instant until(Route route, Instant now) {
    return route.overflow() == null
        ? null
        : now.plus(Duration.ofMinutes(route.overflow().minutes()));
  }

  private static Priority raised(Priority priority, int steps) {
    Priority raised = priority;
    for (int step = 0; step < steps; step++) {
      raised = raised.raised();
    }
    return raised;
  }
}
