package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.notification.NotificationKind;
import org.parley.community.space.Visibility;

/** What a member was to be told of in a digest, as far as it is unread and still theirs to see. */
@ApplicationScoped
class DigestNews {

  private static final int MOST = 60;

  @Inject Jdbi jdbi;

  /** One notification. */
  record News(
      long id,
      NotificationKind kind,
      long postId,
      long threadId,
      String title,
      String slug,
      String actorName,
      String detail,
      int amount) {}

  /** Latest thread first, and within a thread in the order in which it happened. */
  List<News> of(Visibility visibility, Instant since) {
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select n.id, n.kind, n.post_id, n.thread_id, t.title, t.slug, n.detail,
                               coalesce(n.amount, 0) as amount,
                               coalesce(a.display_name, '') as actor_name,
                               max(n.created_at) over (partition by n.thread_id) as latest
                        from notification n
                        join thread t on t.id = n.thread_id
                        join post p on p.id = n.post_id
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
                                            and c.mail <> 'DIGEST')
                          and\
                        """
                            + " "
                            + Visibility.POSTS
                            + " order by latest desc, n.thread_id, n.created_at, n.id limit :most"))
                .bind("since", since.atOffset(ZoneOffset.UTC))
                .bind("most", MOST)
                .map(
                    (row, context) ->
                        new News(
                            row.getLong("id"),
                            NotificationKind.valueOf(row.getString("kind")),
                            row.getLong("post_id"),
                            row.getLong("thread_id"),
                            row.getString("title"),
                            row.getString("slug"),
                            row.getString("actor_name"),
                            row.getString("detail"),
                            row.getInt("amount")))
                .list());
  }
}
