package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Who looked into which space, and when. */
@ApplicationScoped
public class CheckIns {

  @Inject Jdbi jdbi;

  /** Whether it was new; a key that the member has used before adds nothing. */
  boolean add(long spaceId, long memberId, Instant at, String key) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into check_in (space_id, member_id, checked_at, client_key)
                        values (:space, :member, :at, :key)
                        on conflict (member_id, client_key) do nothing""")
                    .bind("space", spaceId)
                    .bind("member", memberId)
                    .bind("at", at)
                    .bindByType("key", key, String.class)
                    .execute())
        > 0;
  }

  /** Which space a member looked into with this key. */
  Optional<Long> spaceOf(long memberId, String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select space_id from check_in where member_id = ? and client_key = ?")
                .bind(0, memberId)
                .bind(1, key)
                .mapTo(Long.class)
                .findOne());
  }

  /** When somebody looked last. */
  Optional<Instant> last(long spaceId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select checked_at from check_in where space_id = ?
                    order by checked_at desc, id desc limit 1""")
                .bind(0, spaceId)
                .mapTo(Timestamp.class)
                .map(Timestamp::toInstant)
                .findOne());
  }
}
