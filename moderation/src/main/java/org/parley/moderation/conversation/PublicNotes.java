package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** The neutral notes in a public thread: one query. An invitation alone leaves no trace. */
@ApplicationScoped
public class PublicNotes {

  private static final int MOST = 20;

  private static final String SELECT =
      """
      select c.post_id, c.state = 'CLOSED' as settled,
             coalesce(c.ended_at, c.joined_at) as at, published.id as outcome_post_id
      from conversation c
      join post p on p.id = c.post_id
      join thread t on t.id = p.thread_id
      left join post published on published.id = c.outcome_post_id and published.state = 'PUBLISHED'
      where p.thread_id = :thread and c.joined_at is not null and
      """
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE
          + " order by c.id desc limit "
          + MOST;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Those of a thread, as far as the reader sees the posts; the latest first. */
  public List<PublicNote> of(Actor actor, long threadId) {
    return reading(actor, threadId).read(jdbi);
  }

  /** What {@link #of} finds. */
  public Reading<?, List<PublicNote>> reading(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return Reading.rows(
        SELECT,
        query -> visibility.bind(query).bind("thread", threadId),
        (row, context) -> note(row));
  }

  private static PublicNote note(ResultSet row) throws SQLException {
    return new PublicNote(
        row.getLong("post_id"),
        row.getBoolean("settled"),
        row.getObject("outcome_post_id", Long.class),
        row.getTimestamp("at").toInstant());
  }
}
