package org.parley.search.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.search.SearchEngine;
import org.parley.search.SearchIndex;

/** Carries out the comparisons that were asked for: to be called every second. */
@ApplicationScoped
public class CheckJob {

  private static final Logger LOG = Logger.getLogger(CheckJob.class.getName());

  @Inject SearchEngine engine;
  @Inject CheckRequests requests;
  @Inject IndexCheck check;

  /**
   * Runs the oldest open request to its end, if there is one and this process holds the index.
   *
   * @return whether it ran one
   */
  public synchronized boolean runRequested() {
    Optional<CheckProgress> open = requests.open();
    if (open.isEmpty()) {
      return false;
    }
    Optional<SearchIndex> index = engine.index();
    index.ifPresent(held -> run(held, open.get()));
    return index.isPresent();
  }

  private void run(SearchIndex index, CheckProgress request) {
    long id = request.id();
    requests.start(id);
    try {
      if (!index.isComplete()) {
        requests.finish(id, "the index does not hold the whole community yet");
        return;
      }
      compare(index, request);
      requests.finish(id, null);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The search index could not be compared", e);
      requests.finish(id, String.valueOf(e));
    }
  }

  private void compare(SearchIndex index, CheckProgress request) {
    long id = request.id();
    if (!request.repair()) {
      check.compare(index, tally -> requests.advance(id, tally));
      return;
    }
    Tally found = check.repair(index, tally -> requests.advance(id, tally));
    long left = found.differences() == 0 ? 0 : check.compare(index, tally -> {}).differences();
    requests.remains(id, left);
  }
}
