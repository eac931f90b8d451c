package org.parley.community.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What has to be told: one row per happening, and one per endpoint and happening. Both are unique,
 * so that nothing is queued twice, whoever hands it in.
 */
@ApplicationScoped
public class WebhookQueue {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 18;

  private static final String ADD_EVENT =
      """
      insert into webhook_event (message_id, key, type, thread_id, post_id, other_id, detail,
                                 occurred_at, created_at)
      values (:message, :key, :type, :thread, :post, :other, :detail, :at, :now)
      on conflict (key) do nothing
      """;

  private static final String ADD_DELIVERIES =
      """
      insert into webhook_delivery (webhook_id, event_id, next_attempt_at, created_at)
      select w.id, e.id, :now, :now
      from webhook_event e
      join webhook w on w.active
        and (w.event_types = '' or e.type = any(string_to_array(w.event_types, ' ')))
      where e.key = :key
      on conflict (webhook_id, event_id) do nothing
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** Whether anybody is told anything at all. */
  boolean hasEndpoints() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from webhook where active)")
                .mapTo(Boolean.class)
                .one());
  }

  /** Queues it for every active endpoint that wants its type. */
  void add(Happening happening) {
    Instant now = clock.instant();
    jdbi.useHandle(
        handle -> {
          addEvent(handle, happening, now);
          handle
              .createUpdate(ADD_DELIVERIES)
              .bind("key", happening.key())
              .bind("now", now)
              .execute();
        });
  }

  /** Queues it for one endpoint, whether it is active or not; answers the delivery's id. */
  long addFor(long webhookId, Happening happening) {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle -> {
          addEvent(handle, happening, now);
          return handle
              .createQuery(
                  """
                  insert into webhook_delivery (webhook_id, event_id, next_attempt_at, created_at)
                  select :webhook, id, :now, :now from webhook_event where key = :key
                  returning id\
                  """)
              .bind("webhook", webhookId)
              .bind("key", happening.key())
              .bind("now", now)
              .mapTo(Long.class)
              .one();
        });
  }

  /**
   * Has a delivery made again, from its first attempt on, unless it waits anyway.
   *
   * @return whether there is such a delivery
   */
  boolean again(long webhookId, long deliveryId) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update webhook_delivery
                        set state = 'WAITING', attempts = 0, next_attempt_at = :now, ended_at = null
                        where id = :id and webhook_id = :webhook\
                        """)
                    .bind("id", deliveryId)
                    .bind("webhook", webhookId)
                    .bind("now", clock.instant())
                    .execute())
        > 0;
  }

  /** The same for all that failed, or fails still, of what was queued since a moment; how many. */
  int failedAgain(long webhookId, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update webhook_delivery
                    set state = 'WAITING', attempts = 0, next_attempt_at = :now, ended_at = null
                    where webhook_id = :webhook and created_at >= :since
                      and (state = 'FAILED' or (state = 'WAITING' and attempts > 0))\
                    """)
                .bind("webhook", webhookId)
                .bind("since", since)
                .bind("now", clock.instant())
                .execute());
  }

  /** Forgets what happened before the moment, with all its deliveries. */
  int removeBefore(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate("delete from webhook_event where created_at < :moment")
                .bind("moment", moment)
                .execute());
  }

  private static void addEvent(Handle handle, Happening happening, Instant now) {
    handle
        .createUpdate(ADD_EVENT)
        .bind("message", messageId())
        .bind("key", happening.key())
        .bind("type", happening.type().word())
        .bind("thread", happening.threadId())
        .bind("post", happening.postId())
        .bind("other", happening.otherId())
        .bind("detail", happening.detail())
        .bind("at", happening.at())
        .bind("now", now)
        .execute();
  }

  /** Random, and not made from the key: nobody may find out by trying who has voted. */
  private static String messageId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return "msg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', '0');
  }
}
