package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibility;
import org.parley.moderation.followup.AgentSpaces;
import org.parley.moderation.followup.FollowUpPolicy;
import org.parley.moderation.followup.Serving;

/**
 * The spaces that somebody serves, and how long nobody has looked into them. Of other spaces they
 * learn nothing.
 */
@ApplicationScoped
public class CheckInViews {

  /** What is older is no news. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private static final String SELECT =
      """
      select s.slug, s.name, s.color, c.version, c.minutes, c.due_at, c.late_at,
             l.checked_at, greatest(l.checked_at, :longest) as since, n.threads, n.posts,
      """
          + Author.columns("m", "null")
          + """

          from space s
          left join check_in_schedule c on c.space_id = s.id
          left join lateral (
            select i.member_id, i.checked_at from check_in i where i.space_id = s.id
            order by i.checked_at desc, i.id desc limit 1) l on true
          left join member m on m.id = l.member_id
          cross join lateral (
            select count(distinct t.id)
                     filter (where t.created_at > greatest(l.checked_at, :longest)) as threads,
                   count(*) as posts
            from thread t join post p on p.thread_id = t.id
            where t.space_id = s.id and t.last_activity_at > greatest(l.checked_at, :longest)
              and p.created_at > greatest(l.checked_at, :longest) and\s"""
          + Visibility.POSTS
          + """
          ) n
          where s.id = any(:servedSpaces)\
          """;

  private static final String MOST_PRESSING_FIRST = " order by c.due_at nulls last, s.name, s.id";

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject AgentSpaces served;

  /**
   * All of them, the next due first: three queries, two for who keeps order.
   *
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public List<CheckInView> list(Actor actor) {
    return read(actor, MOST_PRESSING_FIRST, "");
  }

  /**
   * One of them.
   *
   * @throws NotAllowed unless the actor works on follow-ups
   * @throws NotFound when the actor serves no such space
   */
  public CheckInView find(Actor actor, String slug) {
    return read(actor, " and s.slug = :slug", slug).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("space.not-found"));
  }

  private List<CheckInView> read(Actor actor, String condition, String slug) {
    Serving serving = served.servedBy(actor);
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            serving
                .bind(handle.createQuery(SELECT + condition))
                .bind("longest", now.minus(LONGEST))
                .bind("slug", slug)
                .map((row, context) -> of(row, now))
                .list());
  }

  /** How many of them are due or late; none for who does not work on follow-ups. */
  public int overdue(Actor actor) {
    if (!FollowUpPolicy.mayWork(actor)) {
      return 0;
    }
    Serving serving = served.servedBy(actor);
    return jdbi.withHandle(
        handle ->
            serving
                .bind(
                    handle.createQuery(
                        """
                        select count(*) from check_in_schedule c
                        where c.space_id = any(:servedSpaces) and c.due_at <= :now"""))
                .bind("now", clock.instant())
                .mapTo(Integer.class)
                .one());
  }

  private static CheckInView of(ResultSet row, Instant now) throws SQLException {
    return new CheckInView(
        new SpaceView.Label(row.getString("slug"), row.getString("name"), row.getString("color")),
        new CheckInView.Last(Author.of(row, "m"), instant(row, "checked_at")),
        schedule(row, now),
        new CheckInView.Fresh(instant(row, "since"), row.getInt("threads"), row.getInt("posts")));
  }

  private static CheckInView.Schedule schedule(ResultSet row, Instant now) throws SQLException {
    Instant due = instant(row, "due_at");
    return due == null
        ? null
        : new CheckInView.Schedule(
            row.getLong("version"),
            row.getInt("minutes"),
            due,
            CheckInPhase.at(now, due, instant(row, "late_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
