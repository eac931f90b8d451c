package org.parley.community.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.blog.Blogs;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** What a member follows and has muted, for themselves alone: two queries a page. */
@ApplicationScoped
public class FollowViews {

  private static final String STANCE =
      """
      select exists (select 1 from follow
                     where member_id = :member and target = :target
                       and target_id = :id) as following,
             :target = 'THREAD' and exists (
               select 1 from thread_mute
               where member_id = :member and thread_id = :id) as muted\
      """;

  private static final String THREAD_COLUMNS =
      "t.id, t.title, '/t/' || t.id || '/' || t.slug as path, s.name as note";

  private static final String THREAD_TABLES =
      " join thread t on t.id = f.target_id join space s on s.id = t.space_id ";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** Where a reader stands with one thing. */
  public record Stance(boolean isFollowing, boolean isMuted) {

    static final Stance NONE = new Stance(false, false);
  }

  /** One query for a member, none for a visitor. */
  public Stance stance(Actor actor, FollowTarget target, long id) {
    if (!actor.isSignedIn()) {
      return Stance.NONE;
    }
    return reading(actor, target, id).read(jdbi);
  }

  /** What {@link #stance} tells a member. */
  public Reading<?, Stance> reading(Actor actor, FollowTarget target, long id) {
    return Reading.rows(
            STANCE,
            query -> query.bind("member", actor.id()).bind("target", target.name()).bind("id", id),
            (row, context) -> new Stance(row.getBoolean("following"), row.getBoolean("muted")))
        .then(stances -> stances.get(0));
  }

  /**
   * What the actor follows, as far as they may still see it, the latest first.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public Page<Followed> list(Actor actor, FollowTarget target, String after, int limit) {
    String from =
        " from (select target_id, followed_at as since from follow"
            + " where member_id = :actorId and target = '"
            + target.name()
            + "') f";
    return page(actor, target, select(target, from), new Place(after, limit));
  }

  /** Threads that the actor has muted, the latest first. */
  public Page<Followed> muted(Actor actor, String after, int limit) {
    String from =
        " from (select thread_id as target_id, muted_at as since from thread_mute"
            + " where member_id = :actorId) f";
    return page(
        actor, FollowTarget.THREAD, select(FollowTarget.THREAD, from), new Place(after, limit));
  }

  private record Place(String after, int limit) {}

  private static String select(FollowTarget target, String from) {
    return switch (target) {
      case THREAD ->
          "select "
              + THREAD_COLUMNS
              + ", f.since"
              + from
              + THREAD_TABLES
              + "where "
              + Visibility.THREADS;
      case TAG ->
          "select tag.id, tag.name as title, '/tags/' || tag.name as path, '' as note, f.since"
              + from
              + " join tag on tag.id = f.target_id where true";
      case SPACE ->
          "select s.id, s.name as title, '/s/' || s.slug as path, '' as note, f.since"
              + from
              + " join space s on s.id = f.target_id"
              + " where (s.id = any(:visibleSpaces) or s.id = any(:ownSpaces))";
      case BLOG ->
          "select b.id, b.title, '/blog/' || b.slug as path, '' as note, f.since"
              + from
              + " join blog b on b.id = f.target_id where "
              + Blogs.VISIBLE;
      case MEMBER ->
          "select m.id, m.display_name as title, '/m/' || m.name as path, m.name as note, f.since"
              + from
              + " join member m on m.id = f.target_id where true";
    };
  }

  private Page<Followed> page(Actor actor, FollowTarget target, String select, Place place) {
    if (!actor.isSignedIn()) {
      throw new NotAllowed("sign-in.required");
    }
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(place.after());
    List<Followed> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(
                        handle.createQuery(
                            select
                                + " and (not :paged or (f.since, f.target_id) < (:since, :id))"
                                + " order by f.since desc, f.target_id desc limit :limit"))
                    .bind("paged", cursor != null)
                    .bind("since", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", place.limit() + 1)
                    .map((row, context) -> followed(target, row))
                    .list());
    return Page.of(rows, place.limit(), row -> Cursor.of(row.since(), row.id()));
  }

  private static Followed followed(FollowTarget target, ResultSet row) throws SQLException {
    return new Followed(
        target,
        row.getLong("id"),
        row.getString("title"),
        row.getString("path").replace("#", "%23"),
        row.getString("note"),
        row.getTimestamp("since").toInstant());
  }
}
