package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;

/** How the mail is getting on, for administrators: what waits, what is dead, and why. */
@ApplicationScoped
public class MailBacklog {

  private static final int LATEST = 50;

  /**
   * @param waiting mails still to be sent
   * @param dead mails given up
   * @param troubled the latest that failed, dead or not, newest first
   */
  public record Backlog(long waiting, long dead, List<Letter> troubled) {}

  /** A mail that failed. Its text holds secret links and is not shown. */
  public record Letter(
      long id,
      String recipient,
      String subject,
      int attempts,
      boolean isDead,
      Instant createdAt,
      Instant nextAttemptAt,
      String lastError) {}

  @Inject Jdbi jdbi;

  public Backlog of(Actor actor) {
    MailPolicy.requireOperating(actor);
    return jdbi.withHandle(
        handle ->
            new Backlog(
                count(handle, "dead_at is null"),
                count(handle, "dead_at is not null"),
                troubled(handle)));
  }

  private static long count(Handle handle, String condition) {
    return handle
        .createQuery(
            "select count(*) from mail_outbox where sent_at is null and withdrawn_at is null and "
                + condition)
        .mapTo(Long.class)
        .one();
  }

  private static List<Letter> troubled(Handle handle) {
    return handle
        .createQuery(
            """
            select id, recipient, subject, attempts, dead_at, created_at, next_attempt_at, last_error
            from mail_outbox
            where sent_at is null and withdrawn_at is null and last_error is not null
            order by created_at desc, id desc limit :latest\
            """)
        .bind("latest", LATEST)
        .map(
            (row, context) ->
                new Letter(
                    row.getLong("id"),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getInt("attempts"),
                    row.getTimestamp("dead_at") != null,
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("next_attempt_at").toInstant(),
                    row.getString("last_error")))
        .list();
  }
}
