package org.parley.ops.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.space.Audience;
import org.parley.ops.ingest.IngestConnection;

/**
 * Lets the demo's members follow what they took part in and find in their inboxes what happened of
 * late. All of it is in the inbox alone: the demo mails nobody.
 */
final class DemoInboxes {

  private static final Duration TOLD = Duration.ofDays(45);
  private static final Duration UNREAD = Duration.ofDays(4);

  private static final String FOLLOW_THREADS =
      """
      insert into follow (member_id, target, target_id, followed_at)
      select author_id, 'THREAD', thread_id, min(created_at) from post
      where author_id is not null and state = 'PUBLISHED' group by author_id, thread_id\
      """;

  /** The two tags in which a member writes most. */
  private static final String FOLLOW_TAGS =
      """
      insert into follow (member_id, target, target_id, followed_at)
      select author_id, 'TAG', tag_id, since
      from (select p.author_id, tt.tag_id, min(p.created_at) as since,
                   row_number() over (partition by p.author_id
                                      order by count(*) desc, tt.tag_id) as place
            from post p join thread_tag tt on tt.thread_id = p.thread_id
            where p.author_id is not null group by p.author_id, tt.tag_id) most
      where place <= 2\
      """;

  /** As the listeners would have told it: one notification for a post, the most specific kind. */
  private static final String TELL =
      """
      insert into notification (member_id, occasion, kind, thread_id, post_id, actor_id, detail,
                                created_at, read_at, in_inbox, mail)
      select distinct on (m.id, p.id) m.id, 'post:' || p.id, told.kind, t.id, p.id, p.author_id,
             told.detail, p.created_at, case when p.created_at < ? then p.created_at end, true, 'OFF'
      from post p
      join thread t on t.id = p.thread_id
      left join post parent on parent.id = p.parent_id
      cross join lateral (
        select 1 as place, 'MENTION' as kind, '' as detail, called.id as member_id
        from regexp_matches(p.html, '<a class="mention" href="/m/([a-z0-9._-]+)"', 'g') as found (part)
        join member called on called.name = part[1]
        union all
        select 2, case when p.kind = 'ANSWER' and t.type = 'QUESTION' then 'ANSWER' else 'REPLY' end,
               '', t.author_id
        where p.kind in ('ANSWER', 'COMMENT')
        union all
        select 3, 'REPLY', '', parent.author_id where parent.id is not null
        union all
        select 4, 'FOLLOWED_THREAD', '', f.member_id from follow f
        where f.target = 'THREAD' and f.target_id = t.id and f.followed_at < p.created_at
        union all
        select 5, 'FOLLOWED_TAG', tag.name, f.member_id
        from thread_tag tt join tag on tag.id = tt.tag_id
        join follow f on f.target = 'TAG' and f.target_id = tag.id
        where tt.thread_id = t.id and p.kind = 'QUESTION' and f.followed_at < p.created_at
      ) told
      join member m on m.id = told.member_id
      where p.created_at > ? and m.id is distinct from p.author_id and
      """
          + Audience.OF_POST
          + " order by m.id, p.id, told.place";

  private static final String TELL_ACCEPTED =
      """
      insert into notification (member_id, occasion, kind, thread_id, post_id, actor_id, created_at,
                                read_at, in_inbox, mail)
      select p.author_id, 'accepted:' || p.id, 'ACCEPTED', t.id, p.id, t.author_id,
             p.created_at + interval '1 hour',
             case when p.created_at < ? then p.created_at + interval '1 day' end, true, 'OFF'
      from thread t join post p on p.id = t.accepted_post_id
      where p.created_at > ? and p.created_at < ? and p.author_id is not null
        and p.author_id is distinct from t.author_id\
      """;

  private final IngestConnection connection;

  DemoInboxes(IngestConnection connection) {
    this.connection = connection;
  }

  /** Fills them, once everything that they tell of is written. */
  void fill(Instant now) {
    Timestamp told = Timestamp.from(now.minus(TOLD));
    Timestamp read = Timestamp.from(now.minus(UNREAD));
    connection.execute(FOLLOW_THREADS);
    connection.execute(FOLLOW_TAGS);
    connection.execute(TELL, read, told);
    connection.execute(TELL_ACCEPTED, read, told, Timestamp.from(now.minus(Duration.ofHours(1))));
  }
}
