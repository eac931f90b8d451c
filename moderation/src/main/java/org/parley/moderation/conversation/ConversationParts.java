package org.parley.moderation.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.parley.community.member.Author;
import org.parley.moderation.conversation.ConversationView.CallBackView;
import org.parley.moderation.conversation.ConversationView.OutcomeView;
import org.parley.moderation.conversation.ConversationView.RatingView;
import org.parley.moderation.conversation.ConversationView.ReaderView;

/** Reads what belongs to a conversation that its reader was let into already. */
final class ConversationParts {

  private static final String OUTCOME =
      """
      select o.number, o.side, o.body, o.html, o.proposed_at, c.outcome_post_id
      from conversation c join conversation_outcome o
        on o.conversation_id = c.id and o.number = c.outcome
      where c.id = :id\
      """;

  private static final String CALL_BACK =
      """
      select chosen, none_fits, done_at,
             array(select s.starts_at from call_back_slot s
                   where s.conversation_id = b.conversation_id order by s.starts_at) as slots
      from call_back b where b.conversation_id = :id\
      """;

  private static final String READERS =
      "select r.last_read_at, "
          + Author.columns("member", "null")
          + """

          from conversation_reader r join member on member.id = r.member_id
          where r.conversation_id = :id order by r.last_read_at desc, r.member_id limit 100\
          """;

  private ConversationParts() {}

  static OutcomeView outcome(Handle handle, long id) {
    return handle
        .createQuery(OUTCOME)
        .bind("id", id)
        .map(
            (row, context) ->
                new OutcomeView(
                    row.getInt("number"),
                    Side.valueOf(row.getString("side")),
                    row.getString("body"),
                    row.getString("html"),
                    instant(row, "proposed_at"),
                    row.getObject("outcome_post_id", Long.class)))
        .findOne()
        .orElse(null);
  }

  static CallBackView callBack(Handle handle, long id) {
    return handle
        .createQuery(CALL_BACK)
        .bind("id", id)
        .map(
            (row, context) ->
                new CallBackView(
                    slots(row),
                    instant(row, "chosen"),
                    row.getBoolean("none_fits"),
                    instant(row, "done_at")))
        .findOne()
        .orElse(null);
  }

  private static List<Instant> slots(ResultSet row) throws SQLException {
    return List.of((Timestamp[]) row.getArray("slots").getArray()).stream()
        .map(Timestamp::toInstant)
        .toList();
  }

  static RatingView rating(Handle handle, long id) {
    return handle
        .createQuery(
            "select stars, comment, rated_at from conversation_rating where conversation_id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new RatingView(
                    row.getInt("stars"), row.getString("comment"), instant(row, "rated_at")))
        .findOne()
        .orElse(null);
  }

  static List<ReaderView> readers(Handle handle, long id) {
    return handle
        .createQuery(READERS)
        .bind("id", id)
        .map(
            (row, context) ->
                new ReaderView(Author.of(row, "member"), instant(row, "last_read_at")))
        .list();
  }

  /** Null for null. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
