package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.notification.InboxRule;
import org.parley.community.notification.NotificationKind;
import org.parley.community.space.Visibility;

/** What a member was to be told of in a digest, as far as it is unread and still theirs to see. */
@ApplicationScoped
class DigestNews {

  private static final int MOST = 60;

  @Inject Jdbi jdbi;

  /**
   * One notification, of a post or of a page that is none.
   *
   * @param path the page; null for a post, unless posts of many threads are told in one place
   * @param spaceId the space that one has to see to know that page, null for none
   */
  record News(
      long id,
      NotificationKind kind,
      Long postId,
      String path,
      Long threadId,
      String title,
      Long spaceId,
      String actorName,
      String detail,
      int amount) {

    /** Where it leads. */
    String link() {
      return path == null ? "/p/" + postId : path;
    }

    /** Whether it is one of the posts that a saved search has found. */
    boolean isOfSearch() {
      return path != null && postId != null;
    }

    /** What stands together in a digest: the thread, or the page. */
    String topic() {
      return path == null ? "t" + threadId : path;
    }
  }

  /** Latest thread first, and within a thread in the order in which it happened. */
  List<News> of(Visibility visibility, Instant since) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select n.id, n.kind, n.post_id, n.thread_id, n.path, n.space_id, n.detail,
                               case when n.path is null then t.title else n.title end as title,
                               coalesce(n.amount, 0) as amount,
                               coalesce(a.display_name, '') as actor_name,
                               max(n.created_at) over (partition by %1$s, n.path) as latest
                        from notification n
                        left join thread t on t.id = n.thread_id
                        left join post p on p.id = n.post_id
                        left join member a on a.id = n.actor_id
                        where n.member_id = :actorId and n.mail = 'DIGEST'
                          and n.mailed_at is null and n.read_at is null and n.created_at > :since
                          and (n.kind <> 'ACCEPTED' or t.accepted_post_id = p.id)
                          and (n.kind <> 'OFFICIAL' or t.official_post_id = p.id)
                          and not exists (select 1 from thread_mute q
                                          where q.member_id = n.member_id
                                            and q.thread_id = n.thread_id)
                          and not exists (select 1 from notification_choice c
                                          where c.member_id = n.member_id and c.kind = n.kind
                                            and c.mail <> 'DIGEST'
                                            -- which at once comes in the digest is its search's to say
                                            and (n.kind <> 'SAVED_SEARCH' or c.mail = 'OFF'))
                          and case when n.post_id is null
                                then n.space_id is null or n.space_id = any(:visibleSpaces)
                                else\
                        """
                                .formatted(InboxRule.THREAD)
                            + " "
                            + Visibility.POSTS
                            + " end order by latest desc, n.path, n.thread_id, n.created_at, n.id"
                            + " limit :most"))
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("most", MOST)
                .map(
                    (row, context) ->
                        new News(
                            row.getLong("id"),
                            NotificationKind.valueOf(row.getString("kind")),
                            row.getObject("post_id", Long.class),
                            row.getString("path"),
                            row.getObject("thread_id", Long.class),
                            row.getString("title"),
                            row.getObject("space_id", Long.class),
                            row.getString("actor_name"),
                            row.getString("detail"),
                            row.getInt("amount")))
                .list());
  }
}
