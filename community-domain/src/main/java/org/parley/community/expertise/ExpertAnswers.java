package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.Terms;

/**
 * The answers that count, read anew thread by thread. One counts that is published in a published
 * question of somebody else, by a member. It is judged when its question has a published accepted
 * or official answer, so that it was compared with another or chosen itself, when it was checked,
 * and when more voted it down than up; one that was found outdated is judged no longer. It is
 * approved when it was accepted, official or found correct, and not found wrong. One that is
 * verified as it stands was found correct, unless a check has found otherwise since.
 */
@ApplicationScoped
public class ExpertAnswers {

  private static final String INSERT =
      """
      insert into expert_answer (
        post_id, thread_id, member_id, asker_id, space_id, is_common, answered_at,
        accepted_at, decided_by, by_staff, is_official, verdict, up, down, is_judged, is_approved,
        tags, terms)
      select a.post_id, a.thread_id, a.member_id, a.asker_id, a.space_id, a.is_common,
             a.answered_at,
             case when a.is_accepted then coalesce(a.accepted_at, a.answered_at) end,
             a.decided_by, a.by_staff,
             a.is_official, a.verdict, a.up, a.down,
             a.verdict is distinct from 'OUTDATED'
               and (a.is_decided or a.verdict is not null or a.down > a.up),
             (a.is_accepted or a.is_official or a.verdict is not distinct from 'CORRECT')
               and coalesce(a.verdict, 'CORRECT') = 'CORRECT',
             a.tags, :terms
      from (
        select p.id as post_id, t.id as thread_id, p.author_id as member_id,
               t.author_id as asker_id, t.space_id, s.access in ('OPEN', 'MEMBERS') as is_common,
               p.created_at as answered_at, ac.accepted_at,
               case when mark.verified_at > coalesce(c.checked_at, '-infinity') then 'CORRECT'
                 else c.verdict end as verdict,
               case when t.accepted_post_id is not null
                 then coalesce(ac.accepted_by, t.author_id) end as decided_by,
               coalesce(t.accepted_post_id = p.id, false) as is_accepted,
               coalesce(t.official_post_id = p.id, false) as is_official,
               exists (select 1 from post best
                       where best.id = t.official_post_id
                         and best.state = 'PUBLISHED') as by_staff,
               exists (select 1 from post best
                       where best.id in (t.accepted_post_id, t.official_post_id)
                         and best.state = 'PUBLISHED') as is_decided,
               (select count(*) from vote v where v.post_id = p.id and v.value = 1) as up,
               (select count(*) from vote v where v.post_id = p.id and v.value = -1) as down,
               array(select x.tag_id from thread_tag x where x.thread_id = t.id
                     order by x.tag_id) as tags
        from thread t
        join space s on s.id = t.space_id
        join post p on p.thread_id = t.id
        left join expert_check c on c.post_id = p.id
        left join verified_text mark on mark.post_id = p.id
        left join lateral (
          select x.accepted_by, x.accepted_at from expert_acceptance x
          where x.post_id = t.accepted_post_id order by x.accepted_at desc limit 1) ac on true
        where t.id = :thread and t.type = 'QUESTION' and t.state = 'PUBLISHED'
          and p.kind = 'ANSWER' and p.state = 'PUBLISHED'
          and p.author_id is not null and p.author_id is distinct from t.author_id) a\
      """;

  @Inject Jdbi jdbi;

  /** What of a thread was there before and after. */
  record Touched(Set<Long> members, Set<ExpertScope> scopes) {}

  private record Title(long threadId, String title) {}

  /** Reads these threads again; tells whose answers, in which scopes, they held or hold now. */
  Touched refresh(Collection<Long> threadIds) {
    Touched touched = new Touched(new TreeSet<>(), new java.util.HashSet<>());
    jdbi.useHandle(
        handle -> {
          note(handle, threadIds, touched);
          handle
              .createUpdate("delete from expert_answer where thread_id = any(:threads)")
              .bindArray("threads", Long.class, threadIds.toArray())
              .execute();
          insert(handle, threadIds);
          note(handle, threadIds, touched);
        });
    return touched;
  }

  private static void insert(Handle handle, Collection<Long> threadIds) {
    List<Title> titles =
        handle
            .createQuery("select id, title from thread where id = any(:threads) order by id")
            .bindArray("threads", Long.class, threadIds.toArray())
            .map((row, context) -> new Title(row.getLong("id"), row.getString("title")))
            .list();
    if (titles.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(INSERT);
    for (Title title : titles) {
      batch
          .bind("thread", title.threadId())
          .bindArray("terms", String.class, Terms.of(title.title()).toArray())
          .add();
    }
    batch.execute();
  }

  /** Askers count as well: how much somebody asks is a part of their z-score. */
  private static void note(Handle handle, Collection<Long> threadIds, Touched touched) {
    handle
        .createQuery(
            """
            select a.member_id, t.author_id, a.space_id, a.tags
            from expert_answer a left join thread t on t.id = a.thread_id
            where a.thread_id = any(:threads)
            union all
            select null, t.author_id, t.space_id,
                   array(select tag_id from thread_tag x where x.thread_id = t.id)
            from thread t where t.id = any(:threads)\
            """)
        .bindArray("threads", Long.class, threadIds.toArray())
        .map(
            (row, context) -> {
              add(touched.members(), row.getObject("member_id", Long.class));
              add(touched.members(), row.getObject("author_id", Long.class));
              touched.scopes().add(ExpertScope.ALL);
              touched.scopes().add(ExpertScope.space(row.getLong("space_id")));
              for (Long tag : (Long[]) row.getArray("tags").getArray()) {
                touched.scopes().add(ExpertScope.tag(tag));
              }
              return touched;
            })
        .list();
  }

  private static void add(Set<Long> members, Long member) {
    if (member != null) {
      members.add(member);
    }
  }
}
