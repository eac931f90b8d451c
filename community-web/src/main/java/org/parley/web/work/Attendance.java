package org.parley.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.parley.community.member.Actor;
import org.parley.moderation.followup.FollowUpPolicy;
import org.parley.moderation.routing.AgentService;
import org.parley.moderation.routing.SignsOfLife;
import org.parley.web.security.CurrentActor;

/**
 * Notes that agents are there, whatever page they open; who does something is back who was taken
 * for away. What browsers fetch by themselves is no sign of anybody.
 */
public class Attendance extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final List<String> FETCHED =
      List.of("/parley/", "/jakarta.faces.resource/", "/live/", "/health/", "/a/");

  @Inject transient CurrentActor currentActor;
  @Inject transient SignsOfLife signs;
  @Inject transient AgentService agents;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isSign(request.getServletPath()) && isAgent(currentActor.actor())) {
      Actor agent = currentActor.actor();
      signs.note(Set.of(agent.id()));
      if (!READING.contains(request.getMethod())) {
        agents.comeBack(agent);
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isSign(String path) {
    return FETCHED.stream().noneMatch(path::startsWith);
  }

  private static boolean isAgent(Actor actor) {
    return actor.id() != null && FollowUpPolicy.mayWork(actor);
  }
}
