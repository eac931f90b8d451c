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
 * The rebuilds and ways back that were asked for. A process that has the index carries them out,
 * one after the other; a rebuild that was interrupted goes on from where it was last kept.
 */
@ApplicationScoped
public class RebuildRequests {

  private static final String SELECT =
      """
      select id, requested_by, requested_at, roll_back, total, done, started_at, finished_at, error
      from search_rebuild\s""";

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * An administrator asks for a rebuild.
   *
   * @return the request's id; that of the one which waits already, if there is one
   */
  public long request(Actor actor) {
    return request(administrator(actor), false);
  }

  /** Whoever runs the machine asks, such as the command line. */
  public long request(String by) {
    return request(by, false);
  }

  /** An administrator wants the index from before the last rebuild back; as {@link #request}. */
  public long requestRollBack(Actor actor) {
    return request(administrator(actor), true);
  }

  private static String administrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("search.rebuild");
    }
    return actor.name();
  }

  private long request(String by, boolean rollBack) {
    return one("where started_at is null and finished_at is null and roll_back = "
            + rollBack
            + " order by id limit 1")
        .map(RebuildProgress::id)
        .orElseGet(() -> add(by, rollBack));
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

  /** From where it goes on. */
  RebuildPoint point(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select building, reached, kept as done from search_rebuild where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(RebuildPoint.class))
                .one());
  }

  void start(long id) {
    execute(
        "update search_rebuild set started_at = coalesce(started_at, ?) where id = ?", now(), id);
  }

  void advance(long id, long total, long done) {
    execute("update search_rebuild set total = ?, done = ? where id = ?", total, done, id);
  }

  void keep(long id, RebuildPoint point) {
    execute(
        """
        update search_rebuild set building = ?, kept = ?, reached = ?,
          interruptions = case when reached < ? then 0 else interruptions end
        where id = ?""",
        point.building(),
        point.done(),
        point.reached(),
        point.reached(),
        id);
  }

  /** Returns how often this happened since it last came further. */
  int interrupt(long id, String error) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update search_rebuild set interruptions = interruptions + 1, error = :error
                    where id = :id returning interruptions""")
                .bind("error", error)
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  void finish(long id, String error) {
    execute("update search_rebuild set finished_at = ?, error = ? where id = ?", now(), error, id);
  }

  private long add(String by, boolean rollBack) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into search_rebuild (requested_by, requested_at, roll_back)
                    values (:by, :at, :rollBack)""")
                .bind("by", by)
                .bind("at", now())
                .bind("rollBack", rollBack)
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
