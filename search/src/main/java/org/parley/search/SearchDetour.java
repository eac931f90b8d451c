package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Problem;
import org.parley.search.fallback.DatabaseSearch;

/**
 * Asks the index, or, where there is none that answers for the whole community, the database. What
 * a searcher did wrong is told by whichever is asked.
 */
@ApplicationScoped
public class SearchDetour {

  private static final Logger LOG = Logger.getLogger(SearchDetour.class.getName());
  private static final String UNAVAILABLE = "search.unavailable";

  @Inject SearchEngine engine;
  @Inject IndexCondition condition;
  @Inject DatabaseSearch database;

  /**
   * An answer.
   *
   * @param fallback whether it is the database's
   */
  public record Answer<T>(T value, boolean fallback) {}

  /**
   * @throws Conflict {@code search.unavailable} when the database does not answer in time either
   */
  public <T> Answer<T> ask(
      Function<SearchIndex, T> ofIndex, Function<DatabaseSearch, T> ofDatabase) {
    return tryIndex(ofIndex)
        .map(value -> new Answer<>(value, false))
        .orElseGet(() -> new Answer<>(ofDatabase.apply(database), true));
  }

  private <T> Optional<T> tryIndex(Function<SearchIndex, T> asked) {
    if (!condition.isGood()) {
      return Optional.empty();
    }
    return unlessFailed(() -> engine.index().map(asked));
  }

  private static <T> Optional<T> unlessFailed(Supplier<Optional<T>> asking) {
    try {
      return asking.get();
    } catch (Problem problem) {
      if (!problem.code().equals(UNAVAILABLE)) {
        throw problem;
      }
      LOG.log(Level.FINE, "The search index does not answer", problem);
    } catch (RuntimeException e) {
      // a disk that fails, for instance: the reader gets an answer, the operator the reason
      LOG.log(Level.WARNING, "The search index failed; the database answers", e);
    }
    return Optional.empty();
  }
}
