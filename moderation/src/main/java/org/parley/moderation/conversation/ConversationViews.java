package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.conversation.ConversationView.Stages;

/** One conversation as its page shows it: five queries, whatever its length. */
@ApplicationScoped
public class ConversationViews {

  private static final String SELECT =
      "select "
          + ConversationRow.COLUMNS
          + """
          , c.post_id, c.customer_id = :actorId as own, c.invited_at, c.expires_at, c.joined_at,
            c.ended_at\
          """
          + " from "
          + ConversationRule.FROM
          + ConversationRow.JOINS
          + " where c.id = :id and "
          + ConversationRule.SEEN;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  private record Head(ConversationRow row, long postId, Side side, Stages stages) {}

  /**
   * One conversation.
   *
   * @throws NotAllowed for visitors
   * @throws NotFound when there is none or the actor may not see it
   */
  public ConversationView find(Actor actor, long id) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          Head head = head(handle, visibility, id);
          return new ConversationView(
              head.row(),
              head.postId(),
              head.side(),
              head.stages(),
              ConversationParts.outcome(handle, id),
              head.row().channel() == Channel.CALL_BACK
                  ? ConversationParts.callBack(handle, id)
                  : null,
              ConversationParts.rating(handle, id),
              ConversationParts.readers(handle, id));
        });
  }

  private static Head head(Handle handle, Visibility visibility, long id) {
    return ConversationRule.bind(handle.createQuery(SELECT), visibility)
        .bind("id", id)
        .map(
            (row, context) ->
                new Head(
                    ConversationRow.of(row),
                    row.getLong("post_id"),
                    row.getBoolean("own") ? Side.CUSTOMER : Side.TEAM,
                    new Stages(
                        ConversationParts.instant(row, "invited_at"),
                        ConversationParts.instant(row, "expires_at"),
                        ConversationParts.instant(row, "joined_at"),
                        ConversationParts.instant(row, "ended_at"))))
        .findOne()
        .orElseThrow(() -> new NotFound("conversation.not-found"));
  }
}
