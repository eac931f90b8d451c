package org.parley.moderation.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.moderation.followup.FollowUpRow.ThreadLabel;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaClocks;
import org.parley.moderation.sla.SlaReading;

/** How follow-ups are read from their tables. */
final class FollowUpRows {

  /** Tables {@code f}, {@code t} and {@code s}; conditions go on with {@code and}. */
  static final String FROM =
      """

      from follow_up f
      join thread t on t.id = f.thread_id
      join space s on s.id = t.space_id
      left join member owner on owner.id = f.owner_id
      left join member customer on customer.id = t.author_id
      left join member opener on opener.id = f.opened_by
      where\s"""
          + Serving.THREADS;

  static final String SELECT =
      """
      select f.*, t.title, t.slug,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             coalesce((select sum(w.seconds) from follow_up_time w
                       where w.follow_up_id = f.id), 0) as spent,
      """
          + Serving.THREAD_OPENS
          + " as opens,\n"
          + Author.columns("owner", "null")
          + ",\n"
          + Author.columns("customer", "t.author_name")
          + ",\n"
          + Author.columns("opener", "null")
          + FROM;

  private FollowUpRows() {}

  static FollowUpRow of(ResultSet row, Instant now) throws SQLException {
    Instant nextDue = instant(row, "next_due_at");
    return new FollowUpRow(
        row.getLong("id"),
        row.getLong("version"),
        thread(row),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        FollowUpReason.valueOf(row.getString("reason")),
        FollowUpState.valueOf(row.getString("state")),
        Priority.valueOf(row.getString("priority")),
        Author.of(row, "owner"),
        Author.of(row, "customer"),
        instant(row, "opened_at"),
        SlaReading.of(row, "response", now),
        SlaReading.of(row, "resolution", now),
        row.getObject("team_id", Long.class),
        row.getString("language"),
        row.getObject("sentiment", Double.class),
        row.getInt("reopened"),
        nextDue.equals(SlaClocks.NEVER) ? null : nextDue);
  }

  private static ThreadLabel thread(ResultSet row) throws SQLException {
    boolean opens = row.getBoolean("opens");
    return new ThreadLabel(
        row.getLong("thread_id"),
        opens ? row.getString("title") : "",
        opens ? row.getString("slug") : "",
        opens);
  }

  static FollowUpView.Details details(ResultSet row) throws SQLException {
    String ending = row.getString("ending");
    return new FollowUpView.Details(
        row.getObject("post_id", Long.class),
        Author.of(row, "opener"),
        instant(row, "waiting_since"),
        instant(row, "done_at"),
        ending == null ? null : Ending.valueOf(ending),
        row.getString("outcome"),
        row.getLong("spent"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
