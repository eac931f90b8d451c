package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs through definitions. What is asked for while the same waits is the same; a run is locked
 * while somebody is at one of its definitions, and goes on where it was.
 */
@ApplicationScoped
public class BadgeRuns {

  @Inject Jdbi jdbi;

  /** A run whose next definition is to be looked at. */
  record Step(long runId, RunKind kind, Long badgeId, long afterBadge) {}

  /** Asks for a run through one definition, or through all for null. */
  long ask(RunKind kind, Long badgeId, Long askedBy, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with waiting as (
                      select id from badge_run
                      where finished_at is null and done = 0 and kind = :kind
                        and badge_id is not distinct from cast(:badge as bigint)
                      limit 1),
                    asked as (
                      insert into badge_run (kind, badge_id, asked_by, asked_at, total)
                      select :kind, :badge, (select id from member where id = :by), :now,
                        (select count(*) from badge
                         where enabled and rule not in ('by-hand', 'imported')
                           and (cast(:badge as bigint) is null or id = :badge))
                      where not exists (select 1 from waiting)
                      returning id)
                    select id from waiting union all select id from asked\
                    """)
                .bind("kind", kind.name())
                .bindByType("badge", badgeId, Long.class)
                .bindByType("by", askedBy, Long.class)
                .bind("now", now)
                .mapTo(Long.class)
                .one());
  }

  /** Whether nobody asked for a run through everything since then. */
  boolean isNoneSince(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select not exists (select 1 from badge_run
                                       where badge_id is null and asked_at > :since)\
                    """)
                .bind("since", moment)
                .mapTo(Boolean.class)
                .one());
  }

  Optional<Step> claim() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, kind, badge_id, last_badge from badge_run
                    where finished_at is null order by id limit 1 for update skip locked\
                    """)
                .map(
                    (row, context) ->
                        new Step(
                            row.getLong("id"),
                            RunKind.valueOf(row.getString("kind")),
                            row.getObject("badge_id", Long.class),
                            row.getLong("last_badge")))
                .findOne());
  }

  void advance(Step step, long badgeId, List<AwardChange> changes) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update badge_run
                set last_badge = ?, done = done + 1, total = greatest(total, done + 1),
                    awarded = awarded + ?, returned = returned + ?, revoked = revoked + ?
                where id = ?\
                """,
                badgeId,
                count(changes, AwardChange.Kind.AWARDED),
                count(changes, AwardChange.Kind.RETURNED),
                count(changes, AwardChange.Kind.REVOKED),
                step.runId()));
  }

  private static long count(List<AwardChange> changes, AwardChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  void finish(Step step, Instant now) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update badge_run set finished_at = ?, total = done where id = ?",
                now,
                step.runId()));
  }

  /** How far a run is. */
  public Optional<BadgeRun> find(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from badge_run where id = ?")
                .bind(0, id)
                .map((row, context) -> run(row))
                .findOne());
  }

  /** The newest first. */
  List<BadgeRun> latest(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from badge_run order by id desc limit ?")
                .bind(0, limit)
                .map((row, context) -> run(row))
                .list());
  }

  private static BadgeRun run(ResultSet row) throws SQLException {
    var finished = row.getTimestamp("finished_at");
    return new BadgeRun(
        row.getLong("id"),
        RunKind.valueOf(row.getString("kind")),
        row.getTimestamp("asked_at").toInstant(),
        row.getInt("total"),
        row.getInt("done"),
        row.getInt("awarded"),
        row.getInt("returned"),
        row.getInt("revoked"),
        finished == null ? null : finished.toInstant());
  }
}
