package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.PrivatelyTold;

/** Says that a line was added: to open pages by its id, and to the other side as news. */
@ApplicationScoped
public class Courier {

  /** Who has opened it or written in it and still serves, and the space that they have to read. */
  private static final String TEAM =
      """
      select distinct who.member_id, t.space_id, t.id as thread_id
      from conversation c
      join post p on p.id = c.post_id
      join thread t on t.id = p.thread_id
      cross join lateral (
        select c.opened_by as member_id
        union
        select l.author_id from conversation_line l
        where l.conversation_id = c.id and l.side = 'TEAM' and l.author_id is not null) who
      where c.id = :id
        and exists (select 1 from member_role r where r.member_id = who.member_id
                    and r.role in ('AGENT', 'MODERATOR', 'ADMINISTRATOR'))
      order by who.member_id\
      """;

  private static final String CUSTOMER =
      """
      select c.customer_id as member_id, cast(null as bigint) as space_id, p.thread_id
      from conversation c join post p on p.id = c.post_id where c.id = :id\
      """;

  @Inject Jdbi jdbi;
  @Inject DomainEvents events;

  private record Addressee(long memberId, Long spaceId, long threadId) {}

  /**
   * @param news what the other side is told, as {@link PrivatelyTold} has it
   */
  void carry(Entered at, ConversationLine line, String news) {
    long id = at.conversation().id();
    events.publish(
        new ConversationChanged(
            id, line.id(), line.kind().name(), line.authorId(), line.writtenAt()));
    jdbi.withHandle(
            handle ->
                handle
                    .createQuery(line.side() == Side.CUSTOMER ? TEAM : CUSTOMER)
                    .bind("id", id)
                    .map(
                        (row, context) ->
                            new Addressee(
                                row.getLong("member_id"),
                                row.getObject("space_id", Long.class),
                                row.getLong("thread_id")))
                    .list())
        .forEach(
            to ->
                events.publish(
                    new PrivatelyTold(
                        id,
                        to.threadId(),
                        to.memberId(),
                        line.authorId(),
                        to.spaceId(),
                        news,
                        line.id(),
                        line.writtenAt())));
  }
}
