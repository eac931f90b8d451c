package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Audience;

/**
 * Who follows what a post is about, batch by batch in the order of their ids: who follows its
 * thread; for what begins a thread or answers, who follows its author; for what begins a thread,
 * who follows its blog, one of its tags or its space.
 */
@ApplicationScoped
class Followers {

  static final int BATCH = 500;

  private static final String SELECT =
      """
      with what as (
        select p.id as post_id, t.id as thread_id, p.author_id, t.space_id,
               p.kind not in ('ANSWER', 'COMMENT') as opening, p.kind = 'ANSWER' as answer
        from post p join thread t on t.id = p.thread_id where p.id = :post
      ), followed (target, target_id, tag) as (
        select 'THREAD', thread_id, null from what where :all and not opening
        union all
        select 'MEMBER', author_id, null from what where :all and (opening or answer)
        union all
        select 'SPACE', space_id, null from what where :all and opening
        union all
        select 'BLOG', article.blog_id, null
        from what join article on article.thread_id = what.thread_id where :all and opening
        union all
        select 'TAG', tag.id, tag.name
        from what join thread_tag tt on tt.thread_id = what.thread_id join tag on tag.id = tt.tag_id
        where opening and (:all or tag.name = any(:tags))
      ), batch as (
        select f.member_id, array_agg(distinct f.target) as targets, min(followed.tag) as tag
        from followed
        join follow f on f.target = followed.target and f.target_id = followed.target_id
        where f.member_id > :after and f.followed_at <= :at
        group by f.member_id order by f.member_id limit :limit
      )
      select batch.targets, batch.tag, (%s) as may_be_told,
      """
              .formatted(Recipients.MAY_BE_TOLD + Audience.OF_POST)
          + Recipient.COLUMNS
          + """

          from batch
          join member m on m.id = batch.member_id
          join post p on p.id = :post
          join thread t on t.id = p.thread_id
          left join mailing on mailing.member_id = m.id
          order by m.id\
          """;

  @Inject Jdbi jdbi;

  /** The next of them; the last batch is shorter than {@link #BATCH}. */
  List<Follower> next(FollowersToTell round, Long actorId) {
    String[] tags = round.tags().isEmpty() ? new String[0] : round.tags().split(" ");
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("post", round.postId())
                .bind("all", tags.length == 0)
                .bindArray("tags", String.class, (Object[]) tags)
                .bind("after", round.afterMemberId())
                .bind("at", Timestamp.from(round.at()))
                .bind("limit", BATCH)
                .bindByType("actor", actorId, Long.class)
                .map((row, context) -> follower(row))
                .list());
  }

  private static Follower follower(ResultSet row) throws SQLException {
    Set<NotificationKind> reasons =
        Arrays.stream((String[]) row.getArray("targets").getArray())
            .map(target -> NotificationKind.valueOf("FOLLOWED_" + target))
            .collect(Collectors.toSet());
    return new Follower(
        row.getLong("member_id"),
        reasons,
        row.getString("tag"),
        row.getBoolean("may_be_told") ? Recipient.of(row) : null);
  }
}
