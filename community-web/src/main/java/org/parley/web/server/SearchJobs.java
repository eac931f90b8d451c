package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.parley.search.check.CheckJob;
import org.parley.search.draft.DraftWords;
import org.parley.search.fallback.TextUpdates;
import org.parley.search.indexing.PatientUpdates;
import org.parley.search.rebuild.RebuildJob;

/**
 * What keeps the search index up to date while the community is deployed. On threads of its own: a
 * rebuild may take minutes, and neither updates nor any other job wait for it.
 */
@ApplicationScoped
public class SearchJobs implements BackgroundWork {

  private static final Duration UPDATE = Duration.ofMillis(300);
  private static final Duration REBUILD = Duration.ofSeconds(1);
  private static final Duration DRAFTS = Duration.ofSeconds(5);

  @Inject PatientUpdates updates;
  @Inject RebuildJob rebuilds;
  @Inject TextUpdates texts;
  @Inject CheckJob checks;
  @Inject DraftWords drafts;

  @Override
  public List<Task> tasks() {
    return List.of(
        new Task("search updates", UPDATE, updates::apply),
        new Task("search texts", UPDATE, texts::apply),
        new Task("search rebuilds", REBUILD, rebuilds::runRequested),
        new Task("search checks", REBUILD, checks::runRequested),
        new Task("search drafts", DRAFTS, drafts::update));
  }

  @Override
  public int atOnce() {
    return 5;
  }
}
