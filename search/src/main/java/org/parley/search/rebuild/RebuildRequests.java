package org.parley.search.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/**
 * The rebuilds that were asked for. The process that holds the index carries them out, one after
 * the other; a rebuild that a crash interrupted begins again.
 */
@ApplicationScoped
public class RebuildRequests {

  private static final String SELECT =
      """
      select id, requested_by, requested_at, total, done, started_at, finished_at, error
      from search_rebuild\s""";

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * An administrator asks.
   *
   * @return the request's id; that of the one which waits already, if there is one
   */
  public long request(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("search.rebuild");
    }
    return request(actor.name());
  }

  /** Whoever runs the machine asks, such as the command line. */
  public long request(String by) {
    return waiting().map(RebuildProgress::id).orElseGet(() -> add(by));
  }

  public Optional<RebuildProgress> find(long id) {
    return one("where id = " + id);
  }

  /** The latest, whether it waits, runs or has ended. */
  public Optional<RebuildProgress> latest() {
    return one("order by id desc limit 1");
  }

  /** The oldest that has not ended. */
  Optional<RebuildProgress> open() {
    return one("where finished_at is null order by id limit 1");
  }

  void start(long id) {
    execute("update search_rebuild set started_at = ?, done = 0 where id = ?", now(), id);
  }

  void advance(long id, long total, long done) {
    execute("update search_rebuild set total = ?, done = ? where id = ?", total, done, id);
  }

  void finish(long id, String error) {
    execute("update search_rebuild set finished_at = ?, error = ? where id = ?", now(), error, id);
  }

  private Optional<RebuildProgress> waiting() {
    return one("where started_at is null and finished_at is null order by id limit 1");
  }

  private long add(String by) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into search_rebuild (requested_by, requested_at) values (:by, :at)")
                .bind("by", by)
                .bind("at", now())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
  }

  private Optional<RebuildProgress> one(String which) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + which)
                .map(ConstructorMapper.of(RebuildProgress.class))
                .findOne());
  }

  private void execute(String sql, Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }

  private Instant now() {
    return clock.instant();
  }
}
