package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was proposed for the public, each proposal under its number. */
@ApplicationScoped
public class Outcomes {

  @Inject Jdbi jdbi;

  /** A proposal, and who made it from which side. */
  record Proposal(int number, Side side, long proposedBy, String body) {}

  void add(Entered by, int number, Words words, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into conversation_outcome
                      (conversation_id, number, side, proposed_by, body, html, proposed_at)
                    values (:id, :number, :side, :member, :body, :html, :now)\
                    """)
                .bind("id", by.conversation().id())
                .bind("number", number)
                .bind("side", by.side().name())
                .bind("member", by.memberId())
                .bind("body", words.body())
                .bind("html", words.html())
                .bind("now", Timestamp.from(now))
                .execute());
  }

  Optional<Proposal> find(long conversationId, int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select number, side, proposed_by, body from conversation_outcome
                    where conversation_id = :id and number = :number\
                    """)
                .bind("id", conversationId)
                .bind("number", number)
                .map(
                    (row, context) ->
                        new Proposal(
                            row.getInt("number"),
                            Side.valueOf(row.getString("side")),
                            row.getLong("proposed_by"),
                            row.getString("body")))
                .findOne());
  }
}
