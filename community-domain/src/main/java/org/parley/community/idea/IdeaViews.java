package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadLink;
import org.parley.community.thread.ThreadType;

/** Ideas as their threads' pages show them: three queries. */
@ApplicationScoped
public class IdeaViews {

  private static final String BALLOTS =
      """
      (select count(*) from idea_vote b where b.member_id = :actorId and b.spent) as spent,
      coalesce((select value::integer from setting where key = 'idea.votes'), %d) as votes_each\
      """
          .formatted(IdeaBallots.USUAL_LIMIT);

  private static final String IDEA =
      """
      select i.thread_id, i.status, i.reason, i.quarter, i.shipped_in, i.changed_at, t.score,
             t.state,
             exists (select 1 from idea_vote v
                     where v.thread_id = t.id and v.member_id = :actorId) as supported,
             other.id as other_id, other.title as other_title, other.slug as other_slug,
      """
          + BALLOTS
          + ",\n"
          + Author.columns("changer", "null")
          + """

          from idea i
          join thread t on t.id = i.thread_id
          left join member changer on changer.id = i.changed_by
          left join thread other on other.id = thread_now(i.shipped_thread_id) and
          """
          + Visibility.OTHER_THREADS
          + " where i.thread_id = :thread and "
          + Visibility.THREAD_PAGE;

  private static final String STEPS =
      "select e.status, e.reason, e.quarter, e.stepped_at, "
          + Author.columns("actor", "null")
          + """

          from idea_step e left join member actor on actor.id = e.actor_id
          where e.thread_id = :thread order by e.id desc limit 100\
          """;

  private static final String SUPPORTERS =
      "select "
          + Author.columns("m", "null")
          + """

          from idea_vote v join member m on m.id = v.member_id join thread t on t.id = v.thread_id
          where v.thread_id = :thread and
          """
          + Visibility.THREAD_PAGE
          + " order by v.voted_at desc, m.id limit :limit";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * One idea.
   *
   * @throws NotFound when there is none that the actor sees
   */
  public IdeaView find(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          List<IdeaView.Step> steps = steps(handle, threadId);
          return visibility
              .bind(handle.createQuery(IDEA))
              .bind("thread", threadId)
              .map((row, context) -> idea(actor, row, steps))
              .findOne()
              .orElseThrow(() -> new NotFound("idea.not-found"));
        });
  }

  /** The votes that a member has: one query; none for visitors. */
  public IdeaView.Ballots ballots(Actor actor) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select " + BALLOTS)
                .bindByType("actorId", actor.id(), Long.class)
                .map(
                    (row, context) ->
                        IdeaView.Ballots.of(row.getInt("spent"), row.getInt("votes_each")))
                .one());
  }

  /**
   * Who supports an idea, the latest first: two queries.
   *
   * @throws NotAllowed unless the actor is of a product team or an administrator
   */
  public List<Author> supporters(Actor actor, long threadId, int limit) {
    if (!IdeaPolicy.mayStudy(actor)) {
      throw new NotAllowed("idea.study-not-allowed");
    }
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SUPPORTERS))
                .bind("thread", threadId)
                .bind("limit", limit)
                .map((row, context) -> Author.of(row, "m"))
                .list());
  }

  private static List<IdeaView.Step> steps(Handle handle, long threadId) {
    return handle
        .createQuery(STEPS)
        .bind("thread", threadId)
        .map(
            (row, context) ->
                new IdeaView.Step(
                    IdeaStatus.valueOf(row.getString("status")),
                    row.getString("reason"),
                    row.getString("quarter"),
                    Author.of(row, "actor"),
                    instant(row, "stepped_at")))
        .list();
  }

  private static IdeaView idea(Actor actor, ResultSet row, List<IdeaView.Step> steps)
      throws SQLException {
    IdeaStatus status = IdeaStatus.valueOf(row.getString("status"));
    boolean isPublished = PostState.valueOf(row.getString("state")) == PostState.PUBLISHED;
    Long told = row.getObject("other_id", Long.class);
    return new IdeaView(
        row.getLong("thread_id"),
        status,
        row.getString("reason"),
        row.getString("quarter"),
        row.getString("shipped_in"),
        told == null
            ? null
            : new ThreadLink(told, row.getString("other_title"), row.getString("other_slug")),
        row.getInt("score"),
        row.getBoolean("supported"),
        instant(row, "changed_at"),
        Author.of(row, "changer"),
        IdeaView.Ballots.of(row.getInt("spent"), row.getInt("votes_each")),
        new IdeaView.May(
            isPublished && IdeaPolicy.maySupport(actor, status),
            isPublished && IdeaPolicy.maySetStatus(actor),
            IdeaPolicy.mayStudy(actor),
            isPublished && PostPolicy.mayMerge(actor, ThreadType.IDEA)),
        steps);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
