package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** What staff did to a thread, oldest first: two queries. Nothing unseen is named. */
@ApplicationScoped
public class NoticeViews {

  private static final String KNOWN =
      " and (%1$s.id = any(:visibleSpaces) or %1$s.id = any(:ownSpaces))";

  private static final String SELECT =
      """
      select n.kind, n.amount, n.note, n.noticed_at,
             other.id as other_id, other.title as other_title, other.slug as other_slug,
             origin.slug as origin_slug, origin.name as origin_name, origin.color as origin_color,
             goal.slug as goal_slug, goal.name as goal_name, goal.color as goal_color,
      """
          + Author.columns("actor", "null")
          + """

          from thread_notice n
          join thread t on t.id = n.thread_id
          left join member actor on actor.id = n.actor_id
          left join thread other on other.id = thread_now(n.other_id) and other.id <> t.id and
          """
          + Visibility.OTHER_THREADS
          + "\nleft join space origin on origin.id = n.from_space_id"
          + KNOWN.formatted("origin")
          + "\nleft join space goal on goal.id = n.to_space_id"
          + KNOWN.formatted("goal")
          + """

          where n.thread_id = :thread and n.kind in ('MOVED', 'SPLIT_AWAY', 'SPLIT_OFF', 'MERGED_IN')
            and
          """
          + Visibility.THREAD_PAGE
          + " order by n.noticed_at, n.id";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  public List<NoticeView> list(Actor actor, long threadId) {
    return reading(actor, threadId).read(jdbi);
  }

  public Reading<?, List<NoticeView>> reading(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return Reading.rows(
        SELECT,
        query -> visibility.bind(query).bind("thread", threadId),
        (row, context) -> notice(row));
  }

  private static NoticeView notice(ResultSet row) throws SQLException {
    return new NoticeView(
        NoticeKind.valueOf(row.getString("kind")),
        Author.of(row, "actor"),
        ThreadLink.of(row, "other"),
        label(row, "origin"),
        label(row, "goal"),
        row.getInt("amount"),
        row.getString("note"),
        ThreadHead.instant(row, "noticed_at"));
  }

  private static SpaceView.Label label(ResultSet row, String prefix) throws SQLException {
    String slug = row.getString(prefix + "_slug");
    return slug == null
        ? null
        : new SpaceView.Label(
            slug, row.getString(prefix + "_name"), row.getString(prefix + "_color"));
  }
}
