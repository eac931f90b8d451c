package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Says which spaces agents serve: an administrator's work. */
@ApplicationScoped
@Transactional
public class AgentSpaceService {

  @Inject AgentSpaces spaces;

  /**
   * Ids of the spaces that an agent was given; none when they serve all that they read.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public Set<Long> of(Actor actor, long memberId) {
    require(actor);
    return spaces.of(memberId);
  }

  /**
   * The same of all agents who were given some.
   *
   * @throws NotAllowed unless the actor is an administrator
   */
  public Map<Long, Set<Long>> all(Actor actor) {
    require(actor);
    return spaces.all();
  }

  /**
   * Gives an agent these spaces and no others; none for all that they read.
   *
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when there is no such agent or space
   */
  public void set(Actor actor, long memberId, Set<Long> spaceIds) {
    require(actor);
    if (!spaces.isAgent(memberId)) {
      throw new Invalid("agent", "follow-up.agent");
    }
    if (!spaces.exist(spaceIds)) {
      throw new Invalid("spaces", "space.not-found");
    }
    spaces.set(memberId, spaceIds);
  }

  private static void require(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
