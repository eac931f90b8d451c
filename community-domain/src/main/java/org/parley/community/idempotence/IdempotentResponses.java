package org.parley.community.idempotence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The answers that were given lately to requests with a key. */
@ApplicationScoped
public class IdempotentResponses {

  private static final int REMOVED_AT_ONCE = 50;

  @Inject EntityManager em;
  @Inject Jdbi jdbi;

  /** A stored answer and what it answered. */
  record Given(String requestHash, StoredResponse response) {}

  /** Waits until no other request of this member with this key is under way. */
  void lock(long memberId, String key) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", memberId + ":" + key)
                .mapTo(Integer.class)
                .one());
  }

  Optional<Given> find(long memberId, String key, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select request_hash, status, location, body from idempotent_response
                    where member_id = :member and key = :key and created_at > :since""")
                .bind("member", memberId)
                .bind("key", key)
                .bind("since", utc(since))
                .map(
                    (row, context) ->
                        new Given(
                            row.getString("request_hash"),
                            new StoredResponse(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("body"))))
                .findOne());
  }

  /** Keeps an answer; an older one under the same key was out of date. */
  void add(long memberId, KeyedRequest request, StoredResponse response, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into idempotent_response
                      (member_id, key, request_hash, status, location, body, created_at)
                    values (:member, :key, :hash, :status, :location, :body, :now)
                    on conflict (member_id, key) do update set
                      request_hash = excluded.request_hash, status = excluded.status,
                      location = excluded.location, body = excluded.body,
                      created_at = excluded.created_at""")
                .bind("member", memberId)
                .bind("key", request.key())
                .bind("hash", request.hash())
                .bind("status", response.status())
                .bind("location", response.location())
                .bind("body", response.body())
                .bind("now", utc(now))
                .execute());
  }

  /** Removes some that are out of date: every request that adds one clears away a few. */
  void forgetUntil(Instant moment) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from idempotent_response where (member_id, key) in (
                      select member_id, key from idempotent_response where created_at <= :moment
                      order by created_at limit :limit for update skip locked)""")
                .bind("moment", utc(moment))
                .bind("limit", REMOVED_AT_ONCE)
                .execute());
  }

  /** Sends what services have written so far, so that read models see it. */
  void flush() {
    em.flush();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
