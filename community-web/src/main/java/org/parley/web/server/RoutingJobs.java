package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.routing.RoutingPump;
import org.parley.moderation.routing.SilencePump;

/**
 * Gives follow-ups to agents. Most are given at once, as events tell of them; this sees to those
 * that have waited too long, and to rules that were changed meanwhile.
 */
@ApplicationScoped
public class RoutingJobs implements BackgroundWork {

  private static final Duration ROUTE = Duration.ofSeconds(10);

  @Inject RoutingPump routing;
  @Inject SilencePump silence;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("silent agents", ROUTE, silence::sendAway),
        new Task("routing", ROUTE, routing::routeDue));
  }
}
