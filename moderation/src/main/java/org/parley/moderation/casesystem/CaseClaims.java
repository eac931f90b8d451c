package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is being told. A claim is a lease: a worker that dies with it loses it. Of one follow-up
 * nothing is told before what came earlier is, and nothing at all of a case that was refused; of a
 * system that fails one thing at a time is tried, the oldest first.
 */
@ApplicationScoped
public class CaseClaims {

  private static final Duration LEASE = Duration.ofMinutes(2);

  /** What is due of connection c; the earlier ones of its follow-up are through. */
  private static final String DUE =
      """
      m.connection_id = c.id and m.state = 'WAITING' and m.next_attempt_at <= :now
        and (m.leased_until is null or m.leased_until <= :now)
        and not exists (
          select 1 from case_message e
          where e.connection_id = m.connection_id and e.follow_up_id = m.follow_up_id
            and e.id < m.id
            and (e.state = 'WAITING' or (e.state = 'REFUSED' and e.kind = 'OPEN')))\
      """;

  /** A system with something due and room for it; locked, so that nobody else counts now. */
  private static final String FREE =
      """
      select c.id from case_connection c
      where c.active and (c.paused_until is null or c.paused_until <= :now)
        and exists (select 1 from case_message m where\s"""
          + DUE
          + """
      )
        and (select count(*) from case_message b
             where b.connection_id = c.id and b.state = 'WAITING' and b.leased_until > :now)
            < (case when c.failures = 0 then 4 else 1 end)
      order by random() limit 1
      for update of c skip locked\
      """;

  private static final String CLAIM =
      """
      with due as (
        select m.id from case_message m, case_connection c
        where c.id = :connection and\s"""
          + DUE
          + """

        order by m.id limit 1
        for update of m skip locked)
      update case_message m
      set lease = :lease, leased_until = :until, attempts = m.attempts + 1
      from due, case_connection c, case_link l
      where due.id = m.id and c.id = m.connection_id
        and l.connection_id = m.connection_id and l.follow_up_id = m.follow_up_id
      returning m.id, m.kind as act, m.entry_id, m.attempts, m.message_id, m.created_at,
                c.id as connection_id, c.kind, c.url, c.client_id, c.secret,
                l.follow_up_id, l.key, l.case_id\
      """;

  @Inject Jdbi jdbi;

  Optional<CaseClaim> claim(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FREE)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne()
                .flatMap(connection -> claim(handle, connection, now)));
  }

  private static Optional<CaseClaim> claim(Handle handle, long connectionId, Instant now) {
    UUID lease = UUID.randomUUID();
    return handle
        .createQuery(CLAIM)
        .bind("connection", connectionId)
        .bind("lease", lease)
        .bind("until", now.plus(LEASE))
        .bind("now", now)
        .map((row, context) -> claim(row, lease))
        .findOne();
  }

  /** Ends it; whether it was still this worker's to end. */
  boolean end(CaseClaim claim, CaseAnswer answer, Instant now) {
    String state =
        switch (answer.outcome()) {
          case TAKEN -> "SENT";
          case WITHHELD -> "WITHHELD";
          default -> "REFUSED";
        };
    return update(claim, answer, "state = '" + state + "', ended_at = :moment", now);
  }

  boolean postpone(CaseClaim claim, CaseAnswer answer, Instant next) {
    return update(claim, answer, "next_attempt_at = :moment", next);
  }

  private boolean update(CaseClaim claim, CaseAnswer answer, String change, Instant moment) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update case_message set lease = null, leased_until = null,"
                            + " status = :status, error = :error, "
                            + change
                            + " where id = :id and lease = :lease")
                    .bind("status", answer.status())
                    .bind("error", answer.error())
                    .bind("moment", moment)
                    .bind("id", claim.messageId())
                    .bind("lease", claim.lease())
                    .execute())
        > 0;
  }

  private static CaseClaim claim(ResultSet row, UUID lease) throws SQLException {
    int attempts = row.getInt("attempts");
    return new CaseClaim(
        row.getLong("id"),
        CaseAct.valueOf(row.getString("act")),
        row.getObject("entry_id", Long.class),
        attempts,
        lease,
        CaseHealth.account(row),
        new CaseHandle(
            row.getLong("follow_up_id"),
            row.getString("key"),
            row.getString("case_id"),
            row.getString("message_id"),
            row.getTimestamp("created_at").toInstant(),
            attempts > 1));
  }
}
