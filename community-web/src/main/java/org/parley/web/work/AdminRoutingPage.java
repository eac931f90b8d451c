package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.moderation.followup.AgentSpaceService;
import org.parley.moderation.routing.AgentView;
import org.parley.moderation.routing.AgentViews;
import org.parley.moderation.routing.RuleView;
import org.parley.moderation.routing.RuleViews;
import org.parley.moderation.routing.TeamView;
import org.parley.moderation.routing.TeamViews;

/** {@code admin-routing.xhtml}: agents, what they can, their teams, and who gets what. */
@Named
@RequestScoped
public class AdminRoutingPage {

  static final String PATH = "/admin/routing";

  private static final int MOST = 100;

  @Inject WorkForm form;
  @Inject AgentViews agents;
  @Inject TeamViews teams;
  @Inject RuleViews rules;
  @Inject AgentSpaceService served;

  private List<AgentView> people = List.of();
  private List<TeamView> groups = List.of();
  private List<RuleView> book = List.of();
  private Map<Long, Set<Long>> spaces = Map.of();

  /** A page of each: a desk has some dozens of agents, and fewer teams and rules. */
  void read() {
    people = agents.list(form.actor(), null, MOST).items();
    groups = teams.list(form.actor(), null, MOST).items();
    book = rules.list(form.actor(), null, MOST).items();
    spaces = served.all(form.actor());
  }

  public List<AgentView> getAgents() {
    return people;
  }

  public List<TeamView> getTeams() {
    return groups;
  }

  public List<RuleView> getRules() {
    return book;
  }

  /**
   * Whether an agent was given this space, as it was typed or is kept; who was given none serves
   * all that they read.
   *
   * @param agent null for a new one
   */
  public boolean isServing(AgentView agent, long spaceId) {
    if (isRefused(agent)) {
      return form.isChosen("space", spaceId);
    }
    return agent != null && spaces.getOrDefault(agent.member().id(), Set.of()).contains(spaceId);
  }

  /** Whether follow-ups come to an agent by themselves, as it was typed or is kept. */
  public boolean isPushed(AgentView agent) {
    return isRefused(agent)
        ? !form.of("pushed").isEmpty()
        : agent == null || agent.settings().isPushed();
  }

  private boolean isRefused(AgentView agent) {
    return form.isRefused("agent", agent == null ? "" : agent.member().name());
  }
}
