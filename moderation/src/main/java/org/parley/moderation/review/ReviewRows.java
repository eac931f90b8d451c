package org.parley.moderation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.parley.community.document.life.DraftSight;
import org.parley.community.space.Visibility;

/** What stands in the queue and where, as SQL says it. */
final class ReviewRows {

  /**
   * Together newcomers weigh no more than a bound; see FlagSum, which says the same of one post.
   */
  private static final String FLAG_SUM =
      """
      coalesce(sum(f.weight) filter (where f.trust > 0), 0)
      + least(coalesce(sum(f.weight) filter (where f.trust = 0), 0), :newcomersMost)\
      """;

  /**
   * What posts wait for: flags that weigh enough, or are more than one, or have waited for another
   * long enough; what rules found, of which held posts weigh most; appeals; edits and first posts;
   * and what muted members wrote.
   */
  private static final String WAITING =
      "select f.post_id, 'FLAG' as kind, min(f.created_at) as first_at, "
          + FLAG_SUM
          + """
           as weight
          from flag f where f.resolution = 'OPEN' group by f.post_id
          having count(*) > 1 or min(f.created_at) <= :waitingSince or\s"""
          + FLAG_SUM
          + """
           >= :queueFrom
          union all
          select h.post_id, 'HIT', min(h.found_at),
                 max(case h.action when 'HOLD' then :heldWeight else 100 * h.score end)::integer
          from screening_hit h where h.resolution = 'OPEN' group by h.post_id
          union all
          select a.post_id, 'APPEAL', a.created_at, :heldWeight
          from appeal a where a.outcome = 'OPEN'
          union all
          select c.post_id, c.kind, c.opened_at,
                 case c.kind when 'EDIT' then :editWeight else :firstWeight end
          from review_case c where c.outcome = 'OPEN'
          union all
          select held.id, 'HELD', m.held_at, :heldWeight
          from muted_post m join post held on held.id = m.post_id
          where held.state = 'HIDDEN' and held.state_by is null\
          """;

  private static final String POSTS =
      "select 'POST' as subject, p.id, q.first_at, q.weight, s.slug from ("
          + "select w.post_id, min(w.first_at) as first_at, sum(w.weight)::integer as weight,"
          + " array_agg(w.kind) as kinds from ("
          + WAITING
          + """
          ) w group by w.post_id) q
          join post p on p.id = q.post_id
          join thread t on t.id = p.thread_id
          join space s on s.id = t.space_id
          where (:kind = '' or :kind = any(q.kinds)
                 or (:kind = 'HELD' and p.state = 'HIDDEN' and p.state_by is null))
            and\s"""
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE;

  private static final String SUGGESTIONS =
      """
      select 'SUGGESTION', g.id, g.made_at, :suggestionWeight, s.slug
      from document_suggestion g join document d on d.id = g.document_id
      join space s on s.id = d.space_id
      where g.state = 'OPEN' and :kind in ('', 'SUGGESTION') and\s"""
          + DraftSight.OPENS;

  /** What waits and the reader may see. */
  private static final String QUEUE =
      " from ("
          + POSTS
          + " union all "
          + SUGGESTIONS
          + ") k where (:space = '' or k.slug = :space)";

  static final String COUNT = "select count(*)" + QUEUE;

  static final String PAGE =
      "select k.subject, k.id, k.first_at, k.weight"
          + QUEUE
          + """
           and (k.weight < :weight
                or (k.weight = :weight
                    and (k.first_at, k.subject, k.id) > (:since, :subject, :id)))
          order by k.weight desc, k.first_at, k.subject, k.id limit :limit\
          """;

  private ReviewRows() {}

  static ReviewPlace place(ResultSet row) throws SQLException {
    return new ReviewPlace(
        new ReviewRef(ReviewRef.Subject.valueOf(row.getString("subject")), row.getLong("id")),
        new Rank(
            row.getInt("weight"), row.getObject("first_at", OffsetDateTime.class).toInstant()));
  }
}
