package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.routing.AgentView;
import org.parley.moderation.routing.AgentViews;
import org.parley.moderation.routing.TeamView;
import org.parley.moderation.routing.TeamViews;
import org.parley.web.security.CurrentActor;

/** What agents choose from: spaces, teams, colleagues. Each is read once for a page. */
@Named
@RequestScoped
public class QueueChoices {

  private static final int MOST = 100;

  @Inject CurrentActor currentActor;
  @Inject SpaceViews spaceViews;
  @Inject TeamViews teamViews;
  @Inject AgentViews agentViews;

  private List<SpaceView.Entry> spaces;
  private List<TeamView> teams;
  private List<Author> agents;

  public List<SpaceView.Entry> getSpaces() {
    if (spaces == null) {
      spaces = spaceViews.entries(currentActor.actor());
    }
    return spaces;
  }

  public List<TeamView> getTeams() {
    if (teams == null) {
      teams = teamViews.list(currentActor.actor(), null, MOST).items();
    }
    return teams;
  }

  public List<Author> getAgents() {
    if (agents == null) {
      agents =
          agentViews.list(currentActor.actor(), null, MOST).items().stream()
              .map(AgentView::member)
              .toList();
    }
    return agents;
  }

  /** Who may be given something, oneself left out. */
  public List<Author> getColleagues() {
    return getAgents().stream()
        .filter(member -> !currentActor.actor().isMember(member.id()))
        .toList();
  }
}
