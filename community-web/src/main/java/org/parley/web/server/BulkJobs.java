package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.bulk.BulkPump;

/**
 * Works through bulk actions while the community is deployed, on a thread of its own: hundreds of
 * threads may take a minute, and no other job waits for them.
 */
@ApplicationScoped
public class BulkJobs implements BackgroundWork {

  private static final Duration WORK = Duration.ofMillis(500);

  @Inject BulkPump bulk;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("bulk actions", WORK, bulk::workOff));
  }
}
