package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.trip.Reading;

/** Reads how much members were asked, so that nobody drowns in questions. */
@ApplicationScoped
public class InviteeLoads {

  private static final String LOADS =
      """
      select m.id, m.last_seen_at, asked.open, asked.lately, asked.last_at,
             could_answer,
             could_answer and asked.open < %d and asked.week < %d and asked.declined < %d
             and not exists (select 1 from expert_unasked u
                             where u.member_id = m.id)
             and not exists (select 1 from thread_mute mute
                             where mute.member_id = m.id and mute.thread_id = :thread)
             and not exists (select 1 from notification_choice n
                             where n.member_id = m.id and n.kind = 'INVITATION'
                               and not n.inbox and n.mail = 'OFF')
             and not exists (select 1 from invitation i
                             where i.thread_id = :thread and i.member_id = m.id) as available
      from member m
      join thread t on t.id = :thread
      cross join lateral (select (%s) as could_answer) knows
      cross join lateral (
        select count(*) filter (where i.invited_at > :openSince
                                  and i.answered_at is null and i.declined_at is null) as open,
               count(*) filter (where i.invited_at > :weekSince) as week,
               count(*) filter (where i.declined_at > :declinedSince) as declined,
               count(*) filter (where i.invited_at > :latelySince) as lately,
               max(i.invited_at) as last_at
        from invitation i where i.member_id = m.id) asked
      where m.id = any(:members)\
      """
          .formatted(
              InvitationPolicy.OPEN_PER_MEMBER,
              InvitationPolicy.PER_MEMBER_AND_WEEK,
              InvitationPolicy.DECLINED_FOR_PEACE,
              Invitees.COULD_ANSWER);

  /** Whoever asks the same members at once waits, so that no limit is passed by two at a time. */
  private static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended('invitee:' || id, 0))
      from (select unnest(cast(:members as bigint[])) as id order by id) sorted\
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** Of each of the members, by id: one query. */
  public Map<Long, InviteeLoad> of(long threadId, Collection<Long> memberIds) {
    return reading(threadId, memberIds).read(jdbi);
  }

  /** What {@link #of} finds. */
  public Reading<?, Map<Long, InviteeLoad>> reading(long threadId, Collection<Long> memberIds) {
    Instant now = clock.instant();
    return Reading.rows(
            LOADS,
            query ->
                query
                    .bind("thread", threadId)
                    .bindArray("members", Long.class, memberIds.toArray())
                    .bind("openSince", now.minus(InvitationPolicy.OPEN_FOR))
                    .bind("weekSince", now.minus(InvitationPolicy.WEEK))
                    .bind("declinedSince", now.minus(InvitationPolicy.PEACE))
                    .bind("latelySince", now.minus(InvitationPolicy.LATELY)),
            (row, context) -> load(row))
        .then(
            found ->
                found.stream()
                    .collect(Collectors.toMap(InviteeLoad::memberId, Function.identity())));
  }

  /** The same, and it stays true until the caller's transaction ends. */
  public Map<Long, InviteeLoad> locked(long threadId, Collection<Long> memberIds) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(LOCK)
                .bindArray("members", Long.class, memberIds.toArray())
                .map((row, context) -> 1)
                .list());
    return of(threadId, memberIds);
  }

  private static InviteeLoad load(ResultSet row) throws SQLException {
    return new InviteeLoad(
        row.getLong("id"),
        row.getBoolean("could_answer"),
        row.getBoolean("available"),
        row.getInt("open"),
        row.getInt("lately"),
        instant(row.getTimestamp("last_at")),
        instant(row.getTimestamp("last_seen_at")));
  }

  private static Instant instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }
}
