package org.parley.moderation.screening;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.space.Visibility;
import org.parley.moderation.screening.criterion.Criterion.Need;
import org.parley.moderation.screening.model.TrainedModel;

/** Posts of the past as rules are tried on them: the SQL, and what is made of it. */
final class PastPosts {

  /** What is read at most for one trial; and by rules that take long. */
  private static final int MOST = 2_000;

  private static final int MOST_IF_SLOW = 200;

  /**
   * A post stands as those who keep order left it: taken out when one of them did that, left when
   * they have looked at it and it is in sight. Whom its own author took back counts by what was
   * found of its flags.
   */
  private static final String VERDICT =
      """
      case when p.state_by is not null
                and (p.state = 'HIDDEN' or (p.state = 'DELETED' and p.state_by <> p.author_id))
             then 'TAKEN_OUT'
           when p.state = 'DELETED' and (
                  exists (select from flag where post_id = p.id and resolution = 'UPHELD')
                  or exists (select from screening_hit where post_id = p.id and resolution = 'UPHELD'))
             then 'TAKEN_OUT'
           when (p.state <> 'HIDDEN') and (
                  exists (select from flag where post_id = p.id and resolution <> 'OPEN')
                  or exists (select from moderation_log
                             where post_id = p.id and action = 'RESTORED')
                  or exists (select from screening_hit
                             where post_id = p.id and resolution in ('UPHELD', 'DISMISSED')))
             then 'LEFT' end as verdict\
      """;

  private static final String SELECT =
      PostRows.SELECT.replaceFirst(
              "select ", "select p.created_at, t.title as headline, " + VERDICT + ", ")
          + PostRows.BY_CUSTOMERS
          + " and "
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE
          + """
           and (:space = '' or s.slug = :space)
           and (cast(:belowTrust as integer) is null or a.trust_level < :belowTrust)\
          """;

  static final String LATEST = SELECT + " order by p.id desc limit :most";

  static final String DECIDED =
      SELECT
          + """
           and p.id in (
             select post_id from flag where resolution <> 'OPEN'
             union select post_id from screening_hit where resolution in ('UPHELD', 'DISMISSED')
             union select post_id from moderation_log where action in ('HIDDEN', 'DELETED'))
           order by p.id desc limit :most\
          """;

  private PastPosts() {}

  /** A post and what was decided on it, null when nobody did. */
  record Past(PostToScreen post, String headline, Trial.Verdict verdict) {

    Past readBy(TrainedModel own) {
      return new Past(post.readBy(own), headline, verdict);
    }
  }

  /**
   * @param rules that will read these posts: with a slow one among them, fewer are read
   */
  static Query within(
      Handle handle, String sql, RuleDraft.Reach reach, Collection<RuleInForce> rules) {
    boolean isSlow = rules.stream().anyMatch(rule -> rule.criterion().isSlow());
    return handle
        .createQuery(sql)
        .bind("withThread", RuleInForce.needsOf(rules).contains(Need.EARLIER_POSTS))
        .bind("most", isSlow ? MOST_IF_SLOW : MOST)
        .bind("space", reach.space())
        .bindByType("belowTrust", reach.belowTrust(), Integer.class);
  }

  static ResultIterable<Past> read(Query query, List<String> staffNames) {
    return query.map(
        (row, context) -> {
          String verdict = row.getString("verdict");
          return new Past(
              PostRows.post(row, staffNames),
              row.getString("headline"),
              verdict == null ? null : Trial.Verdict.valueOf(verdict));
        });
  }
}
