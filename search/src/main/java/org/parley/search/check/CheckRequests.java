package org.parley.search.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.parley.search.check.Difference.Kind;

/**
 * The comparisons that were asked for. The process that holds the index carries them out, one after
 * the other; one that a crash interrupted begins again.
 */
@ApplicationScoped
public class CheckRequests {

  private static final String SELECT =
      """
      select id, repair, compared, missing, extra, stale, remaining, examples,
             started_at, finished_at, error
      from search_check\s""";

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /** Asks; returns the request's id. */
  public long request(String by, boolean repair) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into search_check (requested_by, requested_at, repair)
                    values (:by, :at, :repair)""")
                .bind("by", by)
                .bind("at", clock.instant())
                .bind("repair", repair)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  public Optional<CheckProgress> find(long id) {
    return one("where id = " + id);
  }

  /** The oldest that has not ended. */
  Optional<CheckProgress> open() {
    return one("where finished_at is null order by id limit 1");
  }

  void start(long id) {
    execute("update search_check set started_at = ? where id = ?", clock.instant(), id);
  }

  void advance(long id, Tally tally) {
    execute(
        """
        update search_check
        set compared = ?, missing = ?, extra = ?, stale = ?, examples = ? where id = ?""",
        tally.compared(),
        tally.count(Kind.MISSING),
        tally.count(Kind.EXTRA),
        tally.count(Kind.STALE),
        tally.examples().stream().map(Difference::words).collect(Collectors.joining("\n")),
        id);
  }

  void remains(long id, long differences) {
    execute("update search_check set remaining = ? where id = ?", differences, id);
  }

  void finish(long id, String error) {
    execute(
        "update search_check set finished_at = ?, error = ? where id = ?",
        clock.instant(),
        error,
        id);
  }

  private Optional<CheckProgress> one(String which) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + which)
                .map(ConstructorMapper.of(CheckProgress.class))
                .findOne());
  }

  private void execute(String sql, Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }
}
