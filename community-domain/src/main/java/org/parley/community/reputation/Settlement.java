package org.parley.community.reputation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/**
 * The statement that brings the ledger in step with its causes, for some posts or some members. It
 * compares what is due with the entries that stand, reverses what is due no longer, grants what is
 * new, and shares the day's limit out again where that moved. Entries keep their share in the order
 * in which they were written, so that what a day brings is the least of its limit and its sum,
 * whatever happened in which order.
 */
final class Settlement {

  private static final String IS_STANDING =
      """
      e.reverses is null
      and not exists (select 1 from reputation_entry r where r.reverses = e.id)\
      """;

  private static final String SAME =
      """
      d.member_id = s.member_id and d.cause = s.cause and d.source_id = s.source_id
      and d.nominal = s.nominal and d.day = s.day\
      """;

  private static final String COLUMNS =
      """
      member_id, cause, post_id, source_id, actor_id, nominal, credited, day, reverses, reason,
      occurred_at, written_at\
      """;

  private static final String WRITE =
      """
      with rule as materialized %1$s,
      due as materialized (
        select c.*, rule.points as nominal from (%2$s) c
        join rule on rule.cause = c.cause and rule.subject = c.subject where rule.points <> 0),
      standing as materialized (
        select e.* from reputation_entry e where %3$s and %4$s),
      gone as materialized (
        select * from standing s where not exists (select 1 from due d where %5$s)),
      fresh as materialized (
        select * from due d where not exists (select 1 from standing s where %5$s)),
      touched as materialized (
        select member_id, day from gone where cause = 'UP_VOTE'
        union select member_id, day from fresh where cause = 'UP_VOTE'),
      shares as materialized (
        select *, greatest(0, least(nominal, :perDay - (
            sum(nominal) over (partition by member_id, day
                               order by id nulls last, occurred_at, source_id) - nominal))) as share
        from (
          select e.id, e.member_id, e.post_id, e.source_id, e.actor_id, e.nominal, e.credited,
                 e.day, e.occurred_at
          from reputation_entry e join touched on touched.member_id = e.member_id
                                              and touched.day = e.day
          where e.cause = 'UP_VOTE' and %4$s
            and not exists (select 1 from gone where gone.id = e.id)
          union all
          select null, member_id, post_id, source_id, actor_id, nominal, null, day, occurred_at
          from fresh where cause = 'UP_VOTE') gains),
      moved as materialized (
        select * from shares where id is not null and share <> credited),
      reversed as (
        insert into reputation_entry (%6$s)
        select member_id, cause, post_id, source_id, actor_id, -nominal, -credited, day, id, why,
               :now, :now
        from (select id, member_id, cause, post_id, source_id, actor_id, nominal, credited, day,
                     :reason as why from gone
              union all
              select id, member_id, 'UP_VOTE', post_id, source_id, actor_id, nominal, credited, day,
                     'ROOM' from moved) back
        order by id returning member_id, credited),
      granted as (
        insert into reputation_entry (%6$s)
        select member_id, cause, post_id, source_id, actor_id, nominal, credited, day,
               cast(null as bigint), why, occurred_at, :now
        from (select member_id, cause, post_id, source_id, actor_id, nominal, nominal as credited,
                     day, cast(null as text) as why, occurred_at
              from fresh where cause <> 'UP_VOTE'
              union all
              select member_id, 'UP_VOTE', post_id, source_id, actor_id, nominal, share, day, null,
                     occurred_at from shares where id is null
              union all
              select member_id, 'UP_VOTE', post_id, source_id, actor_id, nominal, share, day,
                     'ROOM', occurred_at from moved) new
        order by occurred_at, source_id, cause returning member_id, credited),
      change as materialized (
        select member_id, sum(credited) as points
        from (select * from reversed union all select * from granted) all_new group by member_id),
      updated as (
        update member m set reputation = m.reputation + change.points
        from change where change.member_id = m.id and change.points <> 0 returning m.id)
      select (select count(*) from reversed) + (select count(*) from granted)
      """;

  /** For the posts {@code :ids}. */
  static final String OF_POSTS = statement(Causes.ofPosts(), "e.post_id = any(:ids)");

  /** For the members {@code :ids}. */
  static final String OF_MEMBERS = statement(Causes.ofMembers(), "e.member_id = any(:ids)");

  private Settlement() {}

  /** What the entries that are written say of themselves. */
  record Note(Reason reason, Instant now) {}

  /** Runs one of the statements above; answers how many entries were written. */
  static int run(Handle handle, String statement, Collection<Long> ids, Note note) {
    return Points.inForce()
        .bind(handle.createQuery(statement))
        .bindArray("ids", Long.class, ids.toArray())
        .bind("reason", note.reason.name())
        .bind("now", Timestamp.from(note.now))
        .mapTo(Integer.class)
        .one();
  }

  private static String statement(String causes, String scope) {
    return WRITE.formatted(Points.TABLE, causes, scope, IS_STANDING, SAME, COLUMNS);
  }
}
