package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Threads and members that are to be reckoned again. What is marked twice is reckoned once. */
@ApplicationScoped
public class ExpertDue {

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  /** What can be due. */
  enum Kind {
    THREAD,
    MEMBER
  }

  void mark(Kind kind, Collection<Long> ids) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into expert_due (kind, id, due_at)
                    select :kind, id, :now from unnest(:ids) as id order by id\
                    """)
                .bind("kind", kind.name())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bindArray("ids", Long.class, ids.toArray())
                .execute());
  }

  /** Marks every thread and every member of whom anything is known. */
  void markAll() {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into expert_due (kind, id, due_at)
                    select 'THREAD', id, :now from thread where type = 'QUESTION'
                    union all select 'THREAD', thread_id, :now
                    from (select distinct thread_id from expert_answer) known
                    where not exists (select 1 from thread t
                                      where t.id = known.thread_id and t.type = 'QUESTION')
                    union all select distinct 'MEMBER', member_id, :now from expert_rank
                    order by 1, 2\
                    """)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Takes the oldest marks off, so that what is marked meanwhile is due again. */
  List<Long> take(Kind kind, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with taken as (
                      delete from expert_due where ctid in (
                        select ctid from expert_due where kind = :kind
                        order by due_at, id limit :most for update skip locked)
                      returning id)
                    select distinct id from taken order by id\
                    """)
                .bind("kind", kind.name())
                .bind("most", most)
                .mapTo(Long.class)
                .list());
  }
}
