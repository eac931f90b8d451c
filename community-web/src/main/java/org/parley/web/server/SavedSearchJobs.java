package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.search.saved.SavedSearchPump;

/** Tells members what their saved searches find, while the community is deployed. */
@ApplicationScoped
public class SavedSearchJobs implements BackgroundWork {

  private static final Duration TELL = Duration.ofMillis(500);
  private static final Duration FORGET = Duration.ofHours(1);

  @Inject SavedSearchPump searches;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("saved searches", TELL, searches::tellNew),
        new Task("forgetting what saved searches found", FORGET, searches::forgetOld));
  }
}
