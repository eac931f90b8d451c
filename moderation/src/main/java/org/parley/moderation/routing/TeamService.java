package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Members;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Makes teams and says who belongs to them: an administrator's work. */
@ApplicationScoped
@Transactional
public class TeamService {

  @Inject Teams teams;
  @Inject Agents agents;
  @Inject Members members;

  /**
   * Makes a team without members.
   *
   * @return the new team's id
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the name will not do or is another team's
   */
  public long create(Actor actor, String name) {
    RoutingPolicy.requireSettingUp(actor);
    Team team = new Team(name);
    requireFree(team.name());
    teams.add(team);
    return team.id();
  }

  /**
   * Gives a team another name.
   *
   * @param seen its version as it was read; null whatever became of it
   * @throws Conflict when somebody else has renamed it; tells what it is called now
   * @throws NotFound when there is no such team
   * @see #create
   */
  public void rename(Actor actor, long teamId, String name, Long seen) {
    RoutingPolicy.requireSettingUp(actor);
    Team team = teams.lock(teamId);
    if (seen != null && seen != team.version()) {
      throw new Conflict("team.changed", team.name());
    }
    String line = new Team(name).name();
    if (!line.equalsIgnoreCase(team.name())) {
      requireFree(line);
    }
    team.rename(line);
  }

  /**
   * Adds an agent; one who belongs to the team already stays.
   *
   * @throws NotFound when there is no such team or member
   * @throws Invalid when the member is no agent
   */
  public void join(Actor actor, long teamId, String memberName) {
    RoutingPolicy.requireSettingUp(actor);
    Team team = teams.require(teamId);
    long memberId = members.require(memberName).id();
    if (agents.lock(memberId).isEmpty()) {
      throw new Invalid("member", "agent.not-found", memberName);
    }
    teams.join(team, memberId);
  }

  public void leave(Actor actor, long teamId, String memberName) {
    RoutingPolicy.requireSettingUp(actor);
    teams.leave(teams.require(teamId), members.require(memberName).id());
  }

  /**
   * Removes a team that is of no use.
   *
   * @throws Conflict when follow-ups stand in its queue or a rule names it
   */
  public void remove(Actor actor, long teamId) {
    RoutingPolicy.requireSettingUp(actor);
    Team team = teams.require(teamId);
    if (teams.isUsed(team)) {
      throw new Conflict("team.used");
    }
    teams.remove(team);
  }

  private void requireFree(String name) {
    if (teams.byName(name).isPresent()) {
      throw new Invalid("name", "team.name-taken", name);
    }
  }
}
