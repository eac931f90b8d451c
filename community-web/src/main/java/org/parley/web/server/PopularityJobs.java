package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.community.popular.PopularityPump;

/** Counts who moves what, on a thread of its own: a year's chart may take a while. */
@ApplicationScoped
public class PopularityJobs implements BackgroundWork {

  private static final Duration COUNT = Duration.ofSeconds(2);

  @Inject PopularityPump popularity;

  @Override
  public List<Task> tasks() {
    return List.of(new Task("popularity", COUNT, popularity::run));
  }
}
