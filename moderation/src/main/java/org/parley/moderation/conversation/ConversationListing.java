package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;

/** Conversations as far as the reader may see them, the latest first: one query a page. */
@ApplicationScoped
public class ConversationListing {

  private static final String SELECT =
      "select "
          + ConversationRow.COLUMNS
          + " from "
          + ConversationRule.FROM
          + ConversationRow.JOINS
          + " where "
          + ConversationRule.SEEN
          + """
           and (:show = 'ALL' or (c.ended_at is null) = (:show = 'OPEN'))
           and (:whose = 'ANY' or c.customer_id = :actorId or c.opened_by = :actorId)
           and (not :paged or (c.changed_at, c.id) < (:key, :id))
           order by c.changed_at desc, c.id desc limit :limit\
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * A page of them.
   *
   * @throws NotAllowed for visitors
   */
  public Page<ConversationRow> list(Actor actor, ConversationQuery query) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    Cursor cursor = Cursor.decode(query.after());
    Instant key = cursor == null ? Instant.EPOCH : cursor.instant();
    List<ConversationRow> rows =
        jdbi.withHandle(
            handle ->
                ConversationRule.bind(handle.createQuery(SELECT), visibilities.of(actor))
                    .bind("show", query.show().name())
                    .bind("whose", query.whose().name())
                    .bind("paged", cursor != null)
                    .bind("key", Timestamp.from(key))
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", query.limit() + 1)
                    .map((row, context) -> ConversationRow.of(row))
                    .list());
    return Page.of(rows, query.limit(), row -> Cursor.of(row.changedAt(), row.id()));
  }
}
