package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Says who is an agent and what they can; agents say whether they are there. */
@ApplicationScoped
@Transactional
public class AgentService {

  @Inject Clock clock;
  @Inject Agents agents;
  @Inject PresenceLog presences;
  @Inject Members members;
  @Inject DomainEvents events;

  /**
   * Makes a member of the staff an agent, or changes the settings of one.
   *
   * @param seen the settings' number as they were read; null whatever became of them
   * @throws NotAllowed unless the actor is an administrator
   * @throws NotFound when there is no such member
   * @throws Invalid when the member has no role that works on follow-ups
   * @throws Conflict when somebody else has changed the settings; tells what they are now
   */
  public void settle(Actor actor, String memberName, AgentSettings settings, Long seen) {
    RoutingPolicy.requireSettingUp(actor);
    Member member = members.require(memberName);
    if (!RoutingPolicy.mayBeAgent(member.roles())) {
      throw new Invalid("member", "agent.no-staff", memberName);
    }
    Instant now = clock.instant();
    Optional<Agent> known = agents.lock(member.id());
    known.ifPresent(agent -> requireUnchanged(agent, seen));
    known.ifPresentOrElse(
        agent -> agent.settle(settings), () -> agents.add(new Agent(member.id(), settings, now)));
    events.publish(new AgentChanged(member.id(), now));
  }

  private static void requireUnchanged(Agent agent, Long seen) {
    if (seen != null && seen != agent.edits()) {
      throw new Conflict("agent.changed", agent.capacity(), agent.skills().text());
    }
  }

  /**
   * Routing forgets an agent who holds nothing; what the member may do stays.
   *
   * @throws NotFound when the member is no agent
   * @throws Conflict when they own open follow-ups
   */
  public void remove(Actor actor, String memberName) {
    RoutingPolicy.requireSettingUp(actor);
    Agent agent =
        agents
            .lock(members.require(memberName).id())
            .orElseThrow(() -> new NotFound("agent.not-found", memberName));
    int held = agents.held(agent);
    if (held > 0) {
      throw new Conflict("agent.holds", held);
    }
    presences.turned(agent.memberId(), Presence.OFFLINE, clock.instant());
    agents.remove(agent);
  }

  /**
   * Says whether the actor is there. Who goes keeps what they hold, and gets nothing more.
   *
   * @throws NotAllowed when the actor is no agent
   */
  public void turn(Actor actor, Presence presence) {
    Agent agent =
        Optional.ofNullable(actor.id())
            .flatMap(agents::lock)
            .orElseThrow(() -> new NotAllowed("agent.only"));
    Instant now = clock.instant();
    if (agent.turn(presence, now)) {
      presences.turned(agent.memberId(), presence, now);
      events.publish(new AgentChanged(agent.memberId(), now));
    }
  }

  /**
   * The actor does something: who was taken for away is there again. For others nothing changes.
   */
  public void comeBack(Actor actor) {
    Instant now = clock.instant();
    Optional.ofNullable(actor.id())
        .filter(agents::isAwayByItself)
        .flatMap(agents::lock)
        .filter(agent -> agent.comeBack(now))
        .ifPresent(agent -> events.publish(new AgentChanged(agent.memberId(), now)));
  }
}
