package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;

/** What staff did to threads; only added to. */
@ApplicationScoped
public class ThreadNotices {

  @Inject EntityManager em;

  void add(Notice notice) {
    em.createNativeQuery(
            """
            insert into thread_notice
              (thread_id, kind, actor_id, other_id, from_space_id, to_space_id, amount, note,
               noticed_at)
            values (?, ?, ?, cast(? as bigint), cast(? as bigint), cast(? as bigint), ?, ?, ?)\
            """)
        .setParameter(1, notice.threadId())
        .setParameter(2, notice.kind().name())
        .setParameter(3, notice.by())
        .setParameter(4, notice.otherThreadId())
        .setParameter(5, notice.fromSpaceId())
        .setParameter(6, notice.toSpaceId())
        .setParameter(7, notice.amount())
        .setParameter(8, notice.note())
        .setParameter(9, Timestamp.from(notice.at()))
        .executeUpdate();
  }
}
