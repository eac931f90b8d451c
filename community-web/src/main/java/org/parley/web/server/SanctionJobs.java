package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.moderation.sanction.SanctionPump;

/** Files and tells that decisions about members are over while the community is deployed. */
@ApplicationScoped
public class SanctionJobs implements BackgroundWork {

  private static final Duration END = Duration.ofSeconds(30);

  @Inject SanctionPump sanctions;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("decisions about members", END, sanctions::endDue));
  }
}
