package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.badge.rule.RuleSql;

/**
 * Who holds which badge, and for what. Awards are compared with what is deserved now in one
 * statement, so that whoever looks twice, or two who look at once, award once.
 */
@ApplicationScoped
public class Awards {

  /** What an administrator gave or took by hand, no rule touches. */
  private static final String COMPARE =
      """
      with deserved as materialized (%1$s),
      back as (
        update badge_award a
        set revoked_at = null, revoked_by = null, post_id = d.post_id, thread_id = d.thread_id,
            tag_id = d.tag_id, day = d.day
        from deserved d
        where a.badge_id = :badge and a.member_id = d.member_id and a.occasion = d.occasion
          and a.by_rule and a.revoked_at is not null and not a.is_barred and d.earned
        returning a.id, a.member_id),
      moved as (
        update badge_award a
        set post_id = d.post_id, thread_id = d.thread_id, tag_id = d.tag_id, day = d.day
        from deserved d
        where a.badge_id = :badge and a.member_id = d.member_id and a.occasion = d.occasion
          and a.by_rule and a.revoked_at is null
          and (a.post_id, a.thread_id, a.tag_id, a.day)
            is distinct from (d.post_id, d.thread_id, d.tag_id, d.day)
        returning a.id),
      given as (
        insert into badge_award (badge_id, member_id, occasion, post_id, thread_id, tag_id, day,
                                 awarded_at, run_id, by_rule)
        select :badge, d.member_id, d.occasion, d.post_id, d.thread_id, d.tag_id, d.day,
               case when :run is null then cast(:now as timestamptz)
                    else least(coalesce(d.at, :now), :now) end,
               :run, true
        from deserved d where d.earned
        on conflict (badge_id, member_id, occasion) do nothing
        returning id, member_id),
      gone as (
        update badge_award a set revoked_at = :now
        where a.badge_id = :badge and a.by_rule and a.revoked_at is null and %2$s
          and not exists (select 1 from deserved d
                          where d.member_id = a.member_id and d.occasion = a.occasion)
        returning a.id, a.member_id),
      traced as (
        insert into badge_trace (award_id, change, traced_at)
        select id, 'RETURNED', cast(:now as timestamptz) from back
        union all select id, 'REVOKED', :now from gone)
      select 'AWARDED' as kind, id, member_id from given
      union all select 'RETURNED', id, member_id from back
      union all select 'REVOKED', id, member_id from gone\
      """;

  @Inject Jdbi jdbi;

  /**
   * Gives some members what they deserve by now and takes what they no longer do. The caller holds
   * {@link #lock} of them.
   */
  List<AwardChange> compare(Badge badge, Collection<Long> memberIds, Instant now) {
    String deserved = RuleSql.ofSome(badge.rule(), badge.form().isMany());
    return jdbi.withHandle(
        handle ->
            changes(
                handle
                    .createQuery(COMPARE.formatted(deserved, "a.member_id = any(:members)"))
                    .bindArray("members", Long.class, memberIds.toArray()),
                badge,
                null,
                now));
  }

  /**
   * The same for everybody, as of when it was deserved. The caller holds {@link #lockAll}.
   *
   * @param runId null for what has just become true
   */
  List<AwardChange> compareAll(Badge badge, Long runId, Instant now) {
    String deserved = RuleSql.ofAll(badge.rule(), badge.form().isMany());
    return jdbi.withHandle(
        handle ->
            changes(handle.createQuery(COMPARE.formatted(deserved, "true")), badge, runId, now));
  }

  private static List<AwardChange> changes(Query query, Badge badge, Long runId, Instant now) {
    return query
        .bind("badge", badge.id())
        .bindByType("run", runId, Long.class)
        .bind("now", now)
        .map(
            (row, context) ->
                new AwardChange(
                    AwardChange.Kind.valueOf(row.getString("kind")),
                    row.getLong("id"),
                    row.getLong("member_id")))
        .list();
  }

  /**
   * Until the transaction ends nobody else looks at these members: who looks later sees more. Looks
   * at everybody wait, and are waited for.
   */
  void lock(Collection<Long> memberIds) {
    jdbi.useHandle(
        handle -> {
          handle
              .createQuery(
                  "select 1 from pg_advisory_xact_lock_shared(hashtextextended('badges', 0))")
              .mapTo(Integer.class)
              .one();
          handle
              .createQuery(
                  """
                  select count(pg_advisory_xact_lock(hashtextextended('badges of ' || id, 0)))
                  from (select id from unnest(:members) as m(id) order by id) members\
                  """)
              .bindArray("members", Long.class, memberIds.toArray())
              .mapTo(Long.class)
              .one();
        });
  }

  void lockAll() {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select 1 from pg_advisory_xact_lock(hashtextextended('badges', 0))")
                .mapTo(Integer.class)
                .one());
  }

  /** The award as those know it who give and take by hand. */
  record Held(long id, long badgeId, long memberId, boolean isByRule) {}

  /** Locks an award that somebody holds until the transaction ends. */
  Optional<Held> lockHeld(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, badge_id, member_id, by_rule from badge_award
                    where id = ? and revoked_at is null for update\
                    """)
                .bind(0, id)
                .map(
                    (row, context) ->
                        new Held(
                            row.getLong("id"),
                            row.getLong("badge_id"),
                            row.getLong("member_id"),
                            row.getBoolean("by_rule")))
                .findOne());
  }

  /** Takes an award by hand: no rule gives it back. */
  void bar(long id, long actorId, String reason, Instant now) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              """
              update badge_award
              set revoked_at = ?, is_barred = true, revoked_by = (select id from member where id = ?)
              where id = ?\
              """,
              now,
              actorId,
              id);
          handle.execute(
              """
              insert into badge_trace (award_id, change, actor_id, reason, traced_at)
              select ?, 'REVOKED', (select m.id from member m where m.id = ?), ?, ?\
              """,
              id,
              actorId,
              reason,
              now);
        });
  }
}
