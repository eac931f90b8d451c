package org.parley.moderation.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A conversation in a list.
 *
 * @param title of the public thread, null where the reader may not open it
 * @param agent who opened it
 * @param lastSide who said or did something last
 */
public record ConversationRow(
    long id,
    String title,
    SpaceView.Label space,
    Author customer,
    Author agent,
    Channel channel,
    ConversationState state,
    Side lastSide,
    Instant changedAt) {

  static final String COLUMNS =
      "c.id, c.channel, c.state, c.changed_at, "
          + ConversationRule.TITLE
          + """
          ,
          s.slug as space_slug, s.name as space_name, s.color as space_color,
          (select l.side from conversation_line l where l.conversation_id = c.id
           order by l.id desc limit 1) as last_side,
          """
          + Author.columns("customer", "null")
          + ",\n"
          + Author.columns("agent", "null");

  /** Joins for {@link #COLUMNS}, behind {@link ConversationRule#FROM}. */
  static final String JOINS =
      """

      join space s on s.id = t.space_id
      join member customer on customer.id = c.customer_id
      join member agent on agent.id = c.opened_by
      """;

  static ConversationRow of(ResultSet row) throws SQLException {
    String side = row.getString("last_side");
    return new ConversationRow(
        row.getLong("id"),
        row.getString("title"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        Author.of(row, "customer"),
        Author.of(row, "agent"),
        Channel.valueOf(row.getString("channel")),
        ConversationState.valueOf(row.getString("state")),
        side == null ? Side.TEAM : Side.valueOf(side),
        row.getTimestamp("changed_at").toInstant());
  }

  public String path() {
    return "/conversations/" + id;
  }

  /** Whether somebody of this side has to do something next. */
  public boolean isWaitingFor(Side side) {
    return !state.isEnded() && lastSide != side;
  }
}
