package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Awards that administrators give. */
@ApplicationScoped
public class HandAwards {

  @Inject Jdbi jdbi;

  /**
   * An award to give.
   *
   * @param occasion tells several of the same badge apart
   */
  record Gift(long badgeId, String memberName, String occasion, String reason) {}

  /**
   * Gives it, also again to whom it was taken from.
   *
   * @return the award's and the member's id; empty when the member holds it already
   */
  Optional<Awards.Held> give(Gift gift, long actorId, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into badge_award (badge_id, member_id, occasion, day, awarded_at, by_rule,
                                             granted_by, reason)
                    select :badge, m.id, :occasion, (cast(:now as timestamptz) at time zone 'UTC')::date,
                           :now, false, (select id from member where id = :by), :reason
                    from member m where m.name = :name
                    on conflict (badge_id, member_id, occasion) do update
                    set revoked_at = null, revoked_by = null, is_barred = false, awarded_at = :now,
                        granted_by = excluded.granted_by, reason = excluded.reason
                    where badge_award.revoked_at is not null
                    returning id, badge_id, member_id, by_rule\
                    """)
                .bind("badge", gift.badgeId())
                .bind("name", gift.memberName())
                .bind("occasion", gift.occasion())
                .bind("reason", gift.reason())
                .bind("by", actorId)
                .bind("now", now)
                .map(
                    (row, context) ->
                        new Awards.Held(
                            row.getLong("id"),
                            row.getLong("badge_id"),
                            row.getLong("member_id"),
                            row.getBoolean("by_rule")))
                .findOne());
  }

  boolean isMember(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from member where name = ?)")
                .bind(0, name)
                .mapTo(Boolean.class)
                .one());
  }
}
