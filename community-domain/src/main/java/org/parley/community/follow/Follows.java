package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Who follows what. Following twice is following once. */
@ApplicationScoped
public class Follows {

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  void add(long memberId, FollowTarget target, long targetId) {
    insert(memberId, target, targetId, "");
  }

  /** Follows the thread of somebody who took part, unless they left or muted it by hand. */
  void addByTakingPart(long memberId, long threadId) {
    insert(
        memberId,
        FollowTarget.THREAD,
        threadId,
        """
        where not exists (select 1 from thread_left
                          where member_id = :member and thread_id = :target_id)
          and not exists (select 1 from thread_mute
                          where member_id = :member and thread_id = :target_id)\
        """);
  }

  private void insert(long memberId, FollowTarget target, long targetId, String condition) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into follow (member_id, target, target_id, followed_at)"
                        + " select :member, :target, :target_id, :now "
                        + condition
                        + " on conflict do nothing")
                .bind("member", memberId)
                .bind("target", target.name())
                .bind("target_id", targetId)
                .bind("now", now())
                .execute());
  }

  void remove(long memberId, FollowTarget target, long targetId) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from follow where member_id = ? and target = ? and target_id = ?",
                memberId,
                target.name(),
                targetId));
  }

  /** Whoever followed the one thread follows the other as well. */
  void carryOver(long fromThreadId, long toThreadId) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into follow (member_id, target, target_id, followed_at)
                    select f.member_id, 'THREAD', :to, f.followed_at from follow f
                    where f.target = 'THREAD' and f.target_id = :from
                      and not exists (select 1 from thread_left l
                                      where l.member_id = f.member_id and l.thread_id = :to)
                      and not exists (select 1 from thread_mute q
                                      where q.member_id = f.member_id and q.thread_id = :to)
                    on conflict do nothing\
                    """)
                .bind("from", fromThreadId)
                .bind("to", toThreadId)
                .execute());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
