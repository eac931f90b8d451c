package org.parley.community.webhook;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The deliveries that are being made. A claim is a lease: a worker that dies with it loses it, and
 * what it has not ended is due again. One endpoint has four at a time, and while it fails only one,
 * so that a slow one takes no more than its share of the workers.
 */
@ApplicationScoped
public class WebhookClaims {

  private static final Duration LEASE = Duration.ofMinutes(2);

  /** One endpoint with something due and room for it; locked, so that nobody else counts now. */
  private static final String FREE_ENDPOINT =
      """
      select w.id,
             (case when w.failures = 0 then 4 else 1 end)
               - (select count(*) from webhook_delivery b
                  where b.webhook_id = w.id and b.state = 'WAITING' and b.leased_until > :now)
               as free
      from webhook w
      where exists (
          select 1 from webhook_delivery d join webhook_event e on e.id = d.event_id
          where d.webhook_id = w.id and d.state = 'WAITING' and d.next_attempt_at <= :now
            and (d.leased_until is null or d.leased_until <= :now)
            and (w.active or e.type = 'ping'))
        and (select count(*) from webhook_delivery b
             where b.webhook_id = w.id and b.state = 'WAITING' and b.leased_until > :now)
            < (case when w.failures = 0 then 4 else 1 end)
      order by random()
      limit 1
      for update of w skip locked
      """;

  private static final String CLAIM =
      """
      with due as (
        select d.id from webhook_delivery d
        join webhook_event e on e.id = d.event_id
        join webhook w on w.id = d.webhook_id
        where d.webhook_id = :webhook and d.state = 'WAITING' and d.next_attempt_at <= :now
          and (d.leased_until is null or d.leased_until <= :now)
          and (w.active or e.type = 'ping')
        order by d.next_attempt_at, d.id
        limit :free
        for update of d skip locked)
      update webhook_delivery d
      set lease = :lease, leased_until = :until, attempts = d.attempts + 1
      from due, webhook_event e, webhook w
      where due.id = d.id and e.id = d.event_id and w.id = d.webhook_id
      returning d.id, d.attempts, d.webhook_id, w.url, w.secret,
                case when w.former_until > :now then w.former_secret end as former_secret,
                e.message_id, e.type, e.key, e.thread_id, e.post_id, e.other_id, e.detail,
                e.occurred_at
      """;

  @Inject Jdbi jdbi;

  List<Claim> claim(Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(FREE_ENDPOINT)
                .bind("now", now)
                .map((row, context) -> claim(handle, row.getLong("id"), row.getInt("free"), now))
                .findOne()
                .orElse(List.of()));
  }

  private static List<Claim> claim(Handle handle, long webhookId, int free, Instant now) {
    UUID lease = UUID.randomUUID();
    Instant until = now.plus(LEASE);
    return handle
        .createQuery(CLAIM)
        .bind("webhook", webhookId)
        .bind("free", free)
        .bind("lease", lease)
        .bind("until", until)
        .bind("now", now)
        .map((row, context) -> claim(row, lease, until))
        .list();
  }

  /** Keeps the attempt in the log. */
  void log(Claim claim, Attempt attempt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into webhook_attempt (delivery_id, made_at, millis, status, error,
                                                 headers, body, response)
                    values (:delivery, :madeAt, :millis, :status, :error, :headers, :body,
                            :response)
                    """)
                .bind("delivery", claim.deliveryId())
                .bind("madeAt", attempt.madeAt())
                .bind("millis", attempt.millis())
                .bind("status", attempt.status())
                .bind("error", attempt.error())
                .bind("headers", attempt.headers())
                .bind("body", attempt.body())
                .bind("response", attempt.response())
                .execute());
  }

  void end(Claim claim, String state, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update webhook_delivery
                    set state = :state, ended_at = :now, lease = null, leased_until = null
                    where id = :id and lease = :lease\
                    """)
                .bind("state", state)
                .bind("now", now)
                .bind("id", claim.deliveryId())
                .bind("lease", claim.lease())
                .execute());
  }

  void postpone(Claim claim, Instant next) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update webhook_delivery
                    set next_attempt_at = :next, lease = null, leased_until = null
                    where id = :id and lease = :lease\
                    """)
                .bind("next", next)
                .bind("id", claim.deliveryId())
                .bind("lease", claim.lease())
                .execute());
  }

  private static Claim claim(ResultSet row, UUID lease, Instant until) throws SQLException {
    List<SigningSecret> secrets =
        Stream.of(row.getString("secret"), row.getString("former_secret"))
            .filter(java.util.Objects::nonNull)
            .map(SigningSecret::new)
            .collect(toList());
    return new Claim(
        row.getLong("id"),
        row.getInt("attempts"),
        lease,
        until,
        row.getLong("webhook_id"),
        row.getString("url"),
        secrets,
        row.getString("message_id"),
        happening(row));
  }

  private static Happening happening(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("occurred_at");
    return new Happening(
        EventType.ofWord(row.getString("type")).orElseThrow(),
        row.getString("key"),
        row.getObject("thread_id", Long.class),
        row.getObject("post_id", Long.class),
        row.getObject("other_id", Long.class),
        row.getString("detail"),
        at.toInstant());
  }
}
