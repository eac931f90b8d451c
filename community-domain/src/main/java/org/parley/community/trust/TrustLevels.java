package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.TrustLevel;

/** The levels that members have, and which of them staff gave. */
@ApplicationScoped
public class TrustLevels {

  @Inject Jdbi jdbi;

  Optional<Long> memberId(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from member where name = :name")
                .bind("name", name.toLowerCase(Locale.ROOT))
                .mapTo(Long.class)
                .findOne());
  }

  /** Returns whether the member had the one level and has the other now. */
  boolean change(long memberId, TrustLevel before, TrustLevel after, Instant now) {
    return jdbi.withHandle(
        handle -> {
          int changed =
              handle.execute(
                  "update member set trust_level = ? where id = ? and trust_level = ?",
                  after.number(),
                  memberId,
                  before.number());
          if (changed > 0) {
            handle.execute(
                """
                insert into trust_standing (member_id, since) values (?, ?)
                on conflict (member_id) do update set since = excluded.since\
                """,
                memberId,
                now.atOffset(ZoneOffset.UTC));
          }
          return changed > 0;
        });
  }

  /**
   * Keeps the level as it is.
   *
   * @param staffId null for the operator
   */
  void hold(long memberId, Long staffId, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into trust_standing (member_id, since, held_by, held_at)
                    values (:member, :now, :staff, :now)
                    on conflict (member_id) do update
                      set held_by = excluded.held_by, held_at = excluded.held_at\
                    """)
                .bind("member", memberId)
                .bindByType("staff", staffId, Long.class)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
  }

  void release(long memberId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update trust_standing set held_by = null, held_at = null where member_id = ?",
                memberId));
  }

  /** Members after the given id who were here or got votes since then, or have level 3. */
  List<Long> toReview(long after, Instant since, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select m.id from member m
                    where m.id > :after
                      and (m.trust_level = 3 or m.last_seen_at >= :since
                           or exists (select 1 from reputation_entry e
                                      where e.member_id = m.id and e.day >= :day))
                    order by m.id limit :limit\
                    """)
                .bind("after", after)
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("day", since.atOffset(ZoneOffset.UTC).toLocalDate())
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
  }
}
