package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** All notifications. A member has one at most of each occasion. */
@ApplicationScoped
public class Notifications {

  /**
   * A mention that an edit brings into a post tells again who had been told of the post for a
   * lesser reason; the same mention delivered again changes nothing.
   */
  private static final String ADD =
      """
      insert into notification (member_id, occasion, kind, thread_id, post_id, title, path, space_id,
                                actor_id, amount, detail, created_at, in_inbox, mail, mail_due_at)
      select v.member_id, :occasion, v.kind, :thread, :post, :title, :path, :space,
             :actor, :amount, v.detail, :at, v.in_inbox, v.mail, v.due
      from unnest(:members, :kinds, :details, :inboxes, :mails,
                  cast(:dues as timestamptz[]))
           as v(member_id, kind, detail, in_inbox, mail, due)
      on conflict (member_id, occasion) do update
      set kind = excluded.kind, detail = excluded.detail, actor_id = excluded.actor_id,
          created_at = excluded.created_at, read_at = null, mailed_at = null,
          in_inbox = excluded.in_inbox, mail = excluded.mail, mail_due_at = excluded.mail_due_at
      where excluded.kind = 'MENTION' and notification.kind like 'FOLLOWED%'
      returning member_id, in_inbox\
      """;

  private static final Duration READ_KEPT = Duration.ofDays(180);
  private static final Duration UNREAD_KEPT = Duration.ofDays(365);

  @Inject Clock clock;
  @Inject EntityManager em;
  @Inject Jdbi jdbi;

  /**
   * Adds what is new of it, all of one occasion.
   *
   * @return the members whose inbox got something
   */
  List<Long> add(List<Telling> tellings) {
    if (tellings.isEmpty()) {
      return List.of();
    }
    News news = tellings.get(0).news();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ADD)
                .bind("occasion", news.occasion())
                .bindByType("thread", news.threadId(), Long.class)
                .bindByType("post", news.postId(), Long.class)
                .bind("title", news.spot() == null ? "" : news.spot().title())
                .bindByType("path", news.spot() == null ? null : news.spot().path(), String.class)
                .bindByType("space", news.spot() == null ? null : news.spot().spaceId(), Long.class)
                .bindByType("actor", news.actorId(), Long.class)
                .bindByType("amount", news.amount(), Integer.class)
                .bind("at", Timestamp.from(news.at()))
                .bindArray("members", Long.class, each(tellings, Telling::memberId))
                .bindArray("kinds", String.class, each(tellings, told -> told.news().kind().name()))
                .bindArray("details", String.class, each(tellings, told -> told.news().detail()))
                .bindArray("inboxes", Boolean.class, each(tellings, told -> told.choice().inbox()))
                .bindArray(
                    "mails", String.class, each(tellings, told -> told.choice().mail().name()))
                .bindArray("dues", String.class, each(tellings, Notifications::due))
                .map(
                    (row, context) ->
                        row.getBoolean("in_inbox") ? Long.valueOf(row.getLong("member_id")) : null)
                .filter(Objects::nonNull)
                .list());
  }

  private static Object[] each(List<Telling> tellings, Function<Telling, Object> part) {
    return tellings.stream().map(part).toArray();
  }

  private static String due(Telling told) {
    return Objects.toString(told.dueIfMailed(), null);
  }

  /** Whether anybody was ever told of the post as such. */
  boolean isTold(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from notification
                                   where post_id = :post and occasion = 'post:' || :post)\
                    """)
                .bind("post", postId)
                .mapTo(Boolean.class)
                .one());
  }

  /** Remembers a number of votes; tells whether it is higher than any that was remembered. */
  boolean raiseMilestone(long postId, int reached) {
    return jdbi.withHandle(
            handle ->
                handle.execute(
                    """
                    insert into vote_milestone (post_id, reached) values (?, ?)
                    on conflict (post_id) do update set reached = excluded.reached
                    where vote_milestone.reached < excluded.reached\
                    """,
                    postId,
                    reached))
        > 0;
  }

  /** Posts of these threads may stand elsewhere now: notifications follow their posts. */
  void followPosts(long... threadIds) {
    em.flush();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update notification n set thread_id = p.thread_id from post p
                    where n.thread_id = any(:threads) and p.id = n.post_id
                      and p.thread_id <> n.thread_id\
                    """)
                .bind("threads", threadIds)
                .execute());
  }

  /** It is no news any more: as if it had not been told. */
  void withdraw(long memberId, String occasion) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from notification where member_id = ? and occasion = ?",
                memberId,
                occasion));
  }

  /** All that leads to one page, as if it had not been told. */
  void withdrawPage(long memberId, String path) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from notification where member_id = ? and path = ?", memberId, path));
  }

  /** What leads to one page is called otherwise now. */
  void retitle(long memberId, String path, String title) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update notification set title = ? where member_id = ? and path = ?",
                title,
                memberId,
                path));
  }

  /** What leads to one page and was not mailed yet is not mailed. */
  void hushPage(long memberId, String path) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                update notification set mail = 'OFF', mail_due_at = null
                where member_id = ? and path = ? and mailed_at is null\
                """,
                memberId,
                path));
  }

  /**
   * Forgets what was read half a year ago, and what nobody has read in a year.
   *
   * @return how many there were
   */
  public int forgetOld() {
    Instant now = clock.instant();
    return removeReadBefore(now.minus(READ_KEPT)) + removeUnreadBefore(now.minus(UNREAD_KEPT));
  }

  private int removeReadBefore(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle.execute("delete from notification where read_at < ?", Timestamp.from(moment)));
  }

  private int removeUnreadBefore(Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle.execute(
                "delete from notification where read_at is null and created_at < ?",
                Timestamp.from(moment)));
  }
}
