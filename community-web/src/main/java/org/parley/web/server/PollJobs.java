package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.poll.PollPump;

/** Tells of polls that have closed while the community is deployed. */
@ApplicationScoped
public class PollJobs implements BackgroundWork {

  private static final Duration TELL = Duration.ofSeconds(5);

  @Inject PollPump polls;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("closed polls", TELL, polls::tellOfClosed));
  }
}
