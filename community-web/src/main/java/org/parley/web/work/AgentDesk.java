package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.parley.community.problem.NotFound;
import org.parley.moderation.routing.AgentService;
import org.parley.moderation.routing.AgentView;
import org.parley.moderation.routing.AgentViews;
import org.parley.moderation.routing.Presence;
import org.parley.moderation.routing.RoutingService;
import org.parley.web.page.Done;

/** The reader as an agent: whether they are there, how much they hold, and taking the next one. */
@Named
@RequestScoped
public class AgentDesk {

  @Inject WorkForm form;
  @Inject AgentViews agents;
  @Inject AgentService service;
  @Inject RoutingService routing;

  private Optional<AgentView> own;

  /** Does what a form of the desk asks for; the address that shows it. */
  String perform() {
    switch (form.of("do")) {
      case "presence" -> {
        service.turn(form.actor(), Presence.ofWord(form.of("presence")));
        return Done.at(WorkPage.PATH, "workpresence");
      }
      case "next" -> {
        return routing
            .takeNext(form.actor(), form.of("key").isEmpty() ? null : form.of("key"))
            .map(id -> Done.at(FollowUpDeeds.address(id), "worktake"))
            .orElseGet(() -> Done.at(WorkPage.PATH, "worknone"));
      }
      default -> throw new NotFound("page.not-found");
    }
  }

  /** Null for whom routing does not know, such as a moderator who helps out. */
  public AgentView getOwn() {
    if (own == null) {
      own = agents.own(form.actor());
    }
    return own.orElse(null);
  }

  public List<Presence> getPresences() {
    return List.of(Presence.values());
  }
}
