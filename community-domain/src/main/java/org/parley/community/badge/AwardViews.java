package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.ThreadLink;

/**
 * Who holds badges and for what: two queries a page. Causes that the reader may not see are not
 * there; nor are suspended members.
 */
@ApplicationScoped
public class AwardViews {

  private static final String SELECT =
      """
      select a.id, a.awarded_at, a.day, a.reason, not a.by_rule and b.origin <> 'IMPORT' as by_hand,
             b.key, b.title, b.level, b.icon, tag.name as tag,
             post.id as post, coalesce(post.thread, other.id) as thread_id,
             coalesce(post.title, other.title) as thread_title,
             coalesce(post.slug, other.slug) as thread_slug,
      """
          + Author.columns("m", "null")
          + """

          from badge_award a join badge b on b.id = a.badge_id
          join member m on m.id = a.member_id
          left join tag on tag.id = a.tag_id
          left join lateral (
            select p.id, t.id as thread, t.title, t.slug from post p join thread t on t.id = p.thread_id
            where p.id = a.post_id and
          """
          + Visibility.POSTS
          + """
          ) post on true
          left join thread other on other.id = a.thread_id and a.post_id is null and
          """
          + Visibility.OTHER_THREADS
          + " where a.revoked_at is null and m.suspended_at is null and ";

  private static final String PAGE =
      " and (not :paged or (a.awarded_at, a.id) < (:at, :after))"
          + " order by a.awarded_at desc, a.id desc limit :limit";

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * Who got a badge, the latest first.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public Page<AwardView> ofBadge(Actor actor, long badgeId, String after, int limit) {
    return page(actor, "a.badge_id = :of", badgeId, new Place(after, limit));
  }

  /** What a member got, the latest first. */
  public Page<AwardView> ofMember(Actor actor, long memberId, String after, int limit) {
    return page(actor, "a.member_id = :of", memberId, new Place(after, limit));
  }

  private record Place(String after, int limit) {}

  private Page<AwardView> page(Actor actor, String which, long of, Place place) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(place.after());
    List<AwardView> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(SELECT + which + PAGE))
                    .bind("of", of)
                    .bind("paged", cursor != null)
                    .bind("at", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("after", cursor == null ? 0 : cursor.id())
                    .bind("limit", place.limit() + 1)
                    .map((row, context) -> view(row))
                    .list());
    return Page.of(rows, place.limit(), view -> Cursor.of(view.at(), view.id()));
  }

  private static AwardView view(ResultSet row) throws SQLException {
    return new AwardView(
        row.getLong("id"),
        new AwardView.Name(
            row.getString("key"),
            row.getString("title"),
            BadgeLevel.valueOf(row.getString("level")),
            row.getString("icon")),
        Author.of(row, "m"),
        row.getTimestamp("awarded_at").toInstant(),
        cause(row),
        row.getString("reason"),
        row.getBoolean("by_hand"));
  }

  private static AwardView.Cause cause(ResultSet row) throws SQLException {
    Long thread = row.getObject("thread_id", Long.class);
    Date day = row.getDate("day");
    return new AwardView.Cause(
        thread == null
            ? null
            : new ThreadLink(thread, row.getString("thread_title"), row.getString("thread_slug")),
        row.getObject("post", Long.class),
        row.getString("tag"),
        day == null ? null : day.toLocalDate());
  }
}
