package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.moderation.sla.FollowUpReason;

/** The follow-ups that wait for an agent, the most pressing first, then what is due first. */
@ApplicationScoped
public class WaitingLine {

  private static final String SELECT =
      """
      select f.id, f.priority_rank, f.next_due_at, f.reason, f.language, f.sentiment, f.team_id,
             t.space_id, t.state as thread_state, r.has_overflowed, r.passed_by,
             array(select tag.name from thread_tag tt join tag on tag.id = tt.tag_id
                   where tt.thread_id = t.id) as tags,
             array(select a.member_id from agent a
                   where a.member_id in (t.author_id, p.author_id)) as authors
      from follow_up f
      join thread t on t.id = f.thread_id
      left join post p on p.id = f.post_id
      left join follow_up_route r on r.follow_up_id = f.id
      where\s""";

  private static final String NEXT =
      """
      f.state = 'NEW'
        and (f.priority_rank < :rank
             or (f.priority_rank = :rank and (f.next_due_at, f.id) > (:due, :id)))
      order by f.priority_rank desc, f.next_due_at, f.id limit :limit""";

  @Inject Jdbi jdbi;

  /** One in the line, with the key by which what stands behind it is found. */
  record Placed(Waiting waiting, Spot spot) {}

  /** A place in the line. */
  record Spot(int rank, Instant due, long id) {

    /** Before everything. */
    static final Spot FRONT = new Spot(Integer.MAX_VALUE, Instant.EPOCH, 0);
  }

  /** What stands behind a place: one query. */
  List<Placed> behind(Spot spot, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + NEXT)
                .bind("rank", spot.rank())
                .bind("due", spot.due())
                .bind("id", spot.id())
                .bind("limit", limit)
                .map((row, context) -> new Placed(waiting(row), spot(row)))
                .list());
  }

  /** One follow-up as rules see it, whether it waits or not. */
  Optional<Waiting> find(long followUpId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "f.id = :id")
                .bind("id", followUpId)
                .map((row, context) -> waiting(row))
                .findOne());
  }

  private static Spot spot(ResultSet row) throws SQLException {
    return new Spot(
        row.getInt("priority_rank"),
        row.getTimestamp("next_due_at").toInstant(),
        row.getLong("id"));
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong("id"),
        new Arrival(
            row.getLong("space_id"),
            Set.of((String[]) row.getArray("tags").getArray()),
            row.getString("language"),
            row.getObject("sentiment", Double.class),
            FollowUpReason.valueOf(row.getString("reason"))),
        new Waiting.Barrier(
            !row.getString("thread_state").equals("PUBLISHED"),
            Set.of((Long[]) row.getArray("authors").getArray())),
        new Waiting.Place(
            row.getObject("team_id", Long.class),
            row.getBoolean("has_overflowed"),
            row.getObject("passed_by", Long.class)));
  }
}
