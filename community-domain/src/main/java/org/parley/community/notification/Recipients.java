package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.space.Audience;

/**
 * Who of some members may be told: not whose deed it is, nobody suspended or unconfirmed, nobody
 * who may not see it, nobody who has muted the thread.
 */
@ApplicationScoped
class Recipients {

  /** SQL condition on {@code member m}, {@code thread t} and {@code post p}. */
  static final String MAY_BE_TOLD =
      """
      m.suspended_at is null and m.email_confirmed_at is not null
      and m.id is distinct from :actor
      and not exists (select 1 from thread_mute q
                      where q.member_id = m.id and q.thread_id = t.id)
      and
      """;

  private static final String NAMED =
      "select "
          + Recipient.COLUMNS
          + """

          from member m
          join post p on p.id = :post
          join thread t on t.id = p.thread_id
          left join mailing on mailing.member_id = m.id
          where m.id = any(:members) and
          """
          + MAY_BE_TOLD;

  private static final String NAMED_ELSEWHERE =
      "select "
          + Recipient.COLUMNS
          + """

          from member m
          left join mailing on mailing.member_id = m.id
          where m.id = any(:members) and m.suspended_at is null
            and m.email_confirmed_at is not null and m.id is distinct from :actor and
          """
          + Audience.OF_SPACE_OR_NONE.formatted("cast(:space as bigint)");

  @Inject Jdbi jdbi;

  /** Those of the members who may be told of a post: never what they may not see. */
  List<Recipient> of(News news, Collection<Long> memberIds) {
    if (memberIds.isEmpty()) {
      return List.of();
    }
    return news.postId() != null ? ofPost(news, memberIds) : elsewhere(news, memberIds);
  }

  private List<Recipient> elsewhere(News news, Collection<Long> memberIds) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NAMED_ELSEWHERE)
                .bindByType("space", news.spot().spaceId(), Long.class)
                .bindByType("actor", news.actorId(), Long.class)
                .bindArray("members", Long.class, memberIds.toArray())
                .map((row, context) -> Recipient.of(row))
                .list());
  }

  private List<Recipient> ofPost(News news, Collection<Long> memberIds) {
    String audience =
        switch (news.kind()) {
          // an author may open what was hidden; who reported a post hears what became of it
          case MODERATION ->
              news.detail().startsWith("REPORT") ? "true" : Audience.OF_POST_ON_ITS_PAGE;
          default -> Audience.OF_POST;
        };
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NAMED + audience)
                .bind("post", news.postId())
                .bindByType("actor", news.actorId(), Long.class)
                .bindArray("members", Long.class, memberIds.toArray())
                .map((row, context) -> Recipient.of(row))
                .list());
  }
}
