package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** The threads that members left by hand or muted. */
@ApplicationScoped
public class ThreadSilences {

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  void leave(long memberId, long threadId) {
    insert("insert into thread_left (member_id, thread_id, left_at)", memberId, threadId);
  }

  void mute(long memberId, long threadId) {
    insert("insert into thread_mute (member_id, thread_id, muted_at)", memberId, threadId);
  }

  /** Does nothing for a thread that is not there. */
  private void insert(String into, long memberId, long threadId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                into + " select ?, id, ? from thread where id = ? on conflict do nothing",
                memberId,
                clock.instant().atOffset(ZoneOffset.UTC),
                threadId));
  }

  void comeBack(long memberId, long threadId) {
    delete("thread_left", memberId, threadId);
  }

  void unmute(long memberId, long threadId) {
    delete("thread_mute", memberId, threadId);
  }

  private void delete(String table, long memberId, long threadId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from " + table + " where member_id = ? and thread_id = ?",
                memberId,
                threadId));
  }

  /**
   * What a member wanted silent in the one thread stays silent in the other, unless they follow
   * that one themselves.
   */
  void carryOver(long fromThreadId, long toThreadId) {
    for (String table : new String[] {"thread_left", "thread_mute"}) {
      jdbi.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into %1$s
                      select s.member_id, :to, s.%2$s from %1$s s
                      where s.thread_id = :from
                        and not exists (select 1 from follow f
                                        where f.member_id = s.member_id
                                          and f.target = 'THREAD' and f.target_id = :to)
                      on conflict do nothing\
                      """
                          .formatted(table, table.equals("thread_left") ? "left_at" : "muted_at"))
                  .bind("from", fromThreadId)
                  .bind("to", toThreadId)
                  .execute());
    }
  }
}
