package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.expertise.ExpertisePump;

/**
 * Keeps the rankings of experts in step while the community is deployed, on a thread of its own:
 * after an import there is much to reckon, and no other job waits for it.
 */
@ApplicationScoped
public class ExpertiseJobs implements BackgroundWork {

  private static final Duration RECKON = Duration.ofSeconds(15);

  @Inject ExpertisePump expertise;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("expertise", RECKON, expertise::reckonDue));
  }
}
