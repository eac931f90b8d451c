package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether case systems answer, how long one that does not is left alone, and when it is read next.
 */
@ApplicationScoped
public class CaseHealth {

  private static final Duration LOOK = Duration.ofMinutes(1);

  /** One that is to be read, from which moment on, and when that was said. */
  record Look(CaseAccount account, String name, Instant since, Instant at) {}

  @Inject Jdbi jdbi;

  void recovered(long connectionId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update case_connection
                set failures = 0, failing_since = null, paused_until = null, last_error = null
                where id = ? and (failures > 0 or last_error is not null)""",
                connectionId));
  }

  /** Counts a failure; nothing is told there until its pause ends. */
  void failed(long connectionId, String error, Instant now) {
    int failures =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        update case_connection
                        set failures = failures + 1, failing_since = coalesce(failing_since, :now),
                            last_error = :error
                        where id = :id returning failures\
                        """)
                    .bind("now", now)
                    .bind("error", error)
                    .bind("id", connectionId)
                    .mapTo(Integer.class)
                    .findOne()
                    .orElse(1));
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update case_connection set paused_until = ? where id = ?",
                Timestamp.from(CasePause.after(failures, now)),
                connectionId));
  }

  /** Takes one that is to be read, for a minute; others skip it. */
  Optional<Look> claimLook(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with due as (
                      select id from case_connection
                      where active and kind = 'SALESFORCE'
                        and (paused_until is null or paused_until <= :now)
                        and (next_look_at is null or next_look_at <= :now)
                      order by next_look_at nulls first, id limit 1
                      for update skip locked)
                    update case_connection c set next_look_at = :next
                    from due where due.id = c.id
                    returning c.id as connection_id, c.kind, c.url, c.client_id, c.secret, c.name,
                              coalesce(c.bookmark, c.created_at) as since\
                    """)
                .bind("now", now)
                .bind("next", now.plus(LOOK))
                .map(
                    (row, context) ->
                        new Look(
                            account(row),
                            row.getString("name"),
                            row.getTimestamp("since").toInstant(),
                            now))
                .findOne());
  }

  /** All that changed there up to a moment is known here. */
  void bookmark(long connectionId, Instant latest) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update case_connection set bookmark = greatest(coalesce(bookmark, created_at), ?)
                where id = ?""",
                Timestamp.from(latest),
                connectionId));
  }

  /** How one is reached; empty when there is no such system. */
  Optional<CaseAccount> account(long connectionId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select c.*, c.id as connection_id from case_connection c where c.id = :id")
                .bind("id", connectionId)
                .map((row, context) -> account(row))
                .findOne());
  }

  static CaseAccount account(ResultSet row) throws SQLException {
    return new CaseAccount(
        row.getLong("connection_id"),
        CaseKind.valueOf(row.getString("kind")),
        row.getString("url"),
        row.getString("client_id"),
        row.getString("secret"));
  }
}
