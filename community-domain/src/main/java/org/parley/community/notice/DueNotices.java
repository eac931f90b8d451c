package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.notification.InboxRule;
import org.parley.community.notification.NotificationKind;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/** The notifications that have to be mailed now. Several nodes may work them off at once. */
@ApplicationScoped
class DueNotices {

  private static final String DUE =
      "n.mail = 'AT_ONCE' and n.mailed_at is null and n.read_at is null and n.mail_due_at <= :now";

  /** What is said in private shortly after what is due goes with it, in one mail. */
  private static final String DUE_WITH =
      DUE.replace(
          "n.mail_due_at <= :now",
          "(n.mail_due_at <= :now or (n.kind = 'PRIVATE'"
              + " and n.mail_due_at <= cast(:now as timestamptz) + interval '5 minutes'))");

  /**
   * What may still be told: as the inbox shows it, and as the member still wants it. What was never
   * theirs to see any more is not mailed, whatever was queued.
   */
  private static final String STILL_WANTED =
      """
      m.email is not null and m.email_confirmed_at is not null and m.suspended_at is null
      and not exists (select 1 from thread_mute q
                      where q.member_id = n.member_id and q.thread_id = n.thread_id)
      and not exists (select 1 from notification_choice c
                      where c.member_id = n.member_id and c.kind = n.kind and c.mail <> 'AT_ONCE')
      and (n.kind <> 'ACCEPTED' or t.accepted_post_id = p.id)
      and (n.kind <> 'OFFICIAL' or t.official_post_id = p.id)
      and (case when n.kind = 'MODERATION'
             then n.detail like 'REPORT%' or (\
      """
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE
          + ") when n.post_id is null then (n.space_id is null or n.space_id ="
          + " any(:visibleSpaces)) else "
          + Visibility.POSTS
          + " end)";

  @Inject Jdbi jdbi;

  /**
   * Of which member something is due, and what it is about.
   *
   * @param threadId null when it is about no thread
   * @param path the page that it is about instead, else null
   */
  record Claim(long memberId, Long threadId, String path) {

    /** SQL condition: {@code n} is about the same. */
    static final String SAME =
        "n.member_id = :member and ("
            + InboxRule.THREAD
            + ") is not distinct from :thread"
            + " and n.path is not distinct from :path";

    String topic() {
      return path == null ? "thread " + threadId : path;
    }
  }

  /**
   * What has been due longest. Whoever calls it for the same member and thread meanwhile waits for
   * the end of this transaction, and then finds nothing due.
   */
  Optional<Claim> claim(Instant now) {
    return jdbi.withHandle(
        handle -> {
          Optional<Claim> due =
              handle
                  .createQuery(
                      "select n.member_id, n.path, "
                          + InboxRule.THREAD
                          + " as thread_id from notification n where "
                          + DUE
                          + " order by n.mail_due_at, n.id limit 1")
                  .bind("now", now.atOffset(ZoneOffset.UTC))
                  .map(
                      (row, context) ->
                          new Claim(
                              row.getLong("member_id"),
                              row.getObject("thread_id", Long.class),
                              row.getString("path")))
                  .findOne();
          due.ifPresent(claim -> lock(handle, claim));
          return due;
        });
  }

  private static void lock(Handle handle, Claim claim) {
    handle
        .createQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
        .bind("key", "notice:" + claim.memberId() + ":" + claim.topic())
        .mapTo(String.class)
        .one();
  }

  /**
   * Everything that is due now of the member and thread. What comes in later, even with an earlier
   * date, is for the next mail.
   */
  List<Long> ids(Claim claim, Instant now) {
    return jdbi.withHandle(
        handle ->
            due(
                    handle.createQuery(
                        "select n.id from notification n"
                            + " where "
                            + Claim.SAME
                            + " and "
                            + DUE_WITH
                            + " order by n.id for update"),
                    claim,
                    now)
                .mapTo(Long.class)
                .list());
  }

  /** What of these may be told, to a member with this view of the community. */
  List<Notice> of(List<Long> ids, Visibility visibility) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select n.id, n.kind, n.post_id, p.kind as post_kind, n.detail,
                               coalesce(n.amount, 0) as amount, p.html, n.title, n.space_id, n.occasion,
                               t.title as thread_title,
                               coalesce(a.display_name, '') as actor_name,
                               t.closed_at is null and t.state = 'PUBLISHED' as open
                        from notification n
                        join member m on m.id = n.member_id
                        left join thread t on t.id = n.thread_id
                        left join post p on p.id = n.post_id
                        left join member a on a.id = n.actor_id
                        where n.id = any(:ids) and
                        """
                            + STILL_WANTED
                            + " order by n.created_at, n.id"))
                .bindArray("ids", Long.class, ids.toArray())
                .map((row, context) -> read(row))
                .list());
  }

  private static Notice read(ResultSet row) throws SQLException {
    return new Notice(
        row.getLong("id"),
        NotificationKind.valueOf(row.getString("kind")),
        row.getLong("post_id"),
        row.getString("post_kind") == null ? null : PostKind.valueOf(row.getString("post_kind")),
        row.getString("actor_name"),
        row.getString("detail"),
        row.getInt("amount"),
        row.getString("html"),
        row.getBoolean("open"),
        row.getString("title"),
        row.getObject("space_id", Long.class),
        row.getString("occasion"),
        row.getString("thread_title"));
  }

  /** The member's address, and the thread or the page. */
  NoticeGroup group(Claim claim, List<Notice> notices) {
    return claim.path() == null ? ofThread(claim, notices) : ofPage(claim, notices);
  }

  private NoticeGroup ofPage(Claim claim, List<Notice> notices) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select email from member where id = :member")
                .bind("member", claim.memberId())
                .mapTo(String.class)
                .map(
                    email ->
                        new NoticeGroup(
                            claim.memberId(),
                            email,
                            NoticeGroup.Topic.ofPage(
                                claim.path(), notices.get(notices.size() - 1).title()),
                            notices))
                .one());
  }

  private NoticeGroup ofThread(Claim claim, List<Notice> notices) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select m.email, t.title, t.slug, s.slug as space
                    from member m, thread t join space s on s.id = t.space_id
                    where m.id = :member and t.id = :thread\
                    """)
                .bind("member", claim.memberId())
                .bind("thread", claim.threadId())
                .map((row, context) -> group(row, claim, notices))
                .one());
  }

  private static NoticeGroup group(ResultSet row, Claim claim, List<Notice> notices)
      throws SQLException {
    return new NoticeGroup(
        claim.memberId(),
        row.getString("email"),
        NoticeGroup.Topic.ofThread(
            claim.threadId(),
            row.getString("title"),
            row.getString("slug"),
            row.getString("space")),
        notices);
  }

  /** They are in a mail now. */
  void mailed(List<Notice> notices, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update notification set mailed_at = :now where id = any(:ids)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bindArray("ids", Long.class, notices.stream().map(Notice::id).toArray())
                .execute());
  }

  /** These will not be mailed: they were taken back, or are not wanted any more. */
  void drop(List<Long> ids) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update notification set mail = 'OFF', mail_due_at = null"
                        + " where id = any(:ids) and mailed_at is null")
                .bindArray("ids", Long.class, ids.toArray())
                .execute());
  }

  /** Tries again later what could not be written. */
  void postpone(Claim claim, Instant now, Instant until) {
    jdbi.useHandle(
        handle ->
            due(
                    handle
                        .createUpdate(
                            "update notification n set mail_due_at = :until"
                                + " where "
                                + Claim.SAME
                                + " and "
                                + DUE)
                        .bind("until", until.atOffset(ZoneOffset.UTC)),
                    claim,
                    now)
                .execute());
  }

  private static <S extends SqlStatement<S>> S due(S statement, Claim claim, Instant now) {
    return statement
        .bind("member", claim.memberId())
        .bindByType("thread", claim.threadId(), Long.class)
        .bindByType("path", claim.path(), String.class)
        .bind("now", now.atOffset(ZoneOffset.UTC));
  }
}
