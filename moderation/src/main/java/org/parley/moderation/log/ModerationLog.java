package org.parley.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Everything that was done to keep order, oldest first. Entries are only added: the database itself
 * refuses to change or remove one.
 */
@ApplicationScoped
public class ModerationLog {

  @Inject EntityManager em;

  /**
   * Adds an entry, unless the same act is in the log already. The database chains it to the one
   * before; who else writes waits until this transaction ends. So it comes last in a transaction.
   */
  public void add(LogEntry entry) {
    em.createNativeQuery(
            """
            insert into moderation_log
              (event_key, action, thread_id, post_id, actor_id,
               state_before, state_after, note, acted_at)
            values (?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?)
            on conflict (event_key) do nothing""")
        .setParameter(1, entry.key())
        .setParameter(2, entry.action().name())
        .setParameter(3, entry.threadId())
        .setParameter(4, entry.postId())
        .setParameter(5, entry.actorId())
        .setParameter(6, entry.before())
        .setParameter(7, entry.after())
        .setParameter(8, entry.note())
        .setParameter(9, Timestamp.from(entry.at()))
        .executeUpdate();
  }

  /** The same about a member. */
  public void add(MemberLogEntry entry) {
    em.createNativeQuery(
            """
            insert into moderation_log
              (event_key, action, member_id, actor_id, state_before, state_after, note, acted_at)
            values (?, ?, ?, cast(? as bigint), ?, ?, ?, ?)
            on conflict (event_key) do nothing""")
        .setParameter(1, entry.key())
        .setParameter(2, entry.action().name())
        .setParameter(3, entry.memberId())
        .setParameter(4, entry.actorId())
        .setParameter(5, entry.before())
        .setParameter(6, entry.after())
        .setParameter(7, entry.note())
        .setParameter(8, Timestamp.from(entry.at()))
        .executeUpdate();
  }

  /** Whether something that was done to the post at that very moment is in the log. */
  public boolean isFiled(long postId, Instant at) {
    return !em.createNativeQuery(
            "select 1 from moderation_log where post_id = ? and acted_at = ? limit 1")
        .setParameter(1, postId)
        .setParameter(2, Timestamp.from(at))
        .getResultList()
        .isEmpty();
  }
}
