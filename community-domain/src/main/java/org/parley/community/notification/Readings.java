package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** What members have read. Each method tells how many notifications it changed. */
@ApplicationScoped
class Readings {

  private static final String READ = "update notification n set read_at = :now ";

  @Inject Clock clock;
  @Inject Jdbi jdbi;

  int readPosts(long memberId, long threadId, Collection<Long> postIds) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createUpdate(
                        READ
                            + "where member_id = :member and read_at is null"
                            + " and thread_id = :thread and post_id = any(:posts)"),
                    memberId)
                .bind("thread", threadId)
                .bindArray("posts", Long.class, postIds.toArray())
                .execute());
  }

  int readPage(long memberId, String path) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createUpdate(
                        READ + "where member_id = :member and read_at is null and path = :path"),
                    memberId)
                .bind("path", path)
                .execute());
  }

  int readThread(long memberId, long threadId) {
    return jdbi.withHandle(
        handle ->
            of(
                    handle.createUpdate(
                        READ
                            + "where member_id = :member and read_at is null"
                            + " and thread_id = :thread"),
                    memberId)
                .bind("thread", threadId)
                .execute());
  }

  int read(long memberId, long id) {
    return one(READ + "where id = :id and member_id = :member and read_at is null", memberId, id);
  }

  /** With all older ones that the inbox shows as one entry with it. */
  int readGroup(long memberId, long id) {
    return one(
        READ
            + """
            from notification newest
            where newest.id = :id and newest.member_id = :member
              and n.member_id = :member and n.read_at is null and
            """
            + InboxRule.SAME_ENTRY
            + " and (n.created_at, n.id) <= (newest.created_at, newest.id)",
        memberId,
        id);
  }

  int unread(long memberId, long id) {
    return one(
        "update notification set read_at = null"
            + " where id = :id and member_id = :member and read_at is not null",
        memberId,
        id);
  }

  /** Up to and with the given one; what came since stays unread. */
  int readUntil(long memberId, long id) {
    return one(
        READ
            + """
            from notification newest
            where newest.id = :id and newest.member_id = :member
              and n.member_id = :member and n.read_at is null
              and (n.created_at, n.id) <= (newest.created_at, newest.id)\
            """,
        memberId,
        id);
  }

  int readAll(long memberId) {
    return one(READ + "where member_id = :member and read_at is null", memberId, 0);
  }

  boolean has(long memberId, long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from notification
                                   where id = :id and member_id = :member and in_inbox)\
                    """)
                .bind("id", id)
                .bind("member", memberId)
                .mapTo(Boolean.class)
                .one());
  }

  private int one(String sql, long memberId, long id) {
    return jdbi.withHandle(
        handle -> of(handle.createUpdate(sql), memberId).bind("id", id).execute());
  }

  private Update of(Update update, long memberId) {
    return update.bind("member", memberId).bind("now", Timestamp.from(clock.instant()));
  }
}
