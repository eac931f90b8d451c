package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Finds out who was quicker. */
@ApplicationScoped
public class EarlierHands {

  @Inject Jdbi jdbi;

  /** Who brought the post into its state; empty when it was always published. */
  Optional<EarlierHand> onState(long postId) {
    return find(
        """
        select m.id, m.display_name, p.state as outcome from post p join member m on m.id = p.state_by
        where p.id = :post""",
        postId);
  }

  /**
   * Who decided last on the post's flags, its appeal or what rules found; empty when nobody has.
   */
  Optional<EarlierHand> onFlags(long postId) {
    return find(
        """
        select m.id, m.display_name, d.outcome from (
          select id, resolved_by, resolved_at, resolution as outcome from flag
          where post_id = :post and resolved_by is not null
          union all
          select id, resolved_by, resolved_at, resolution from screening_hit
          where post_id = :post and resolved_by is not null
          union all
          select id, decided_by, decided_at,
                 case outcome when 'APPROVED' then 'DISMISSED' else 'UPHELD' end
          from review_case where post_id = :post and decided_by is not null
          union all
          select id, decided_by, decided_at,
                 case outcome when 'REFUSED' then 'DISMISSED' else outcome end from appeal
          where post_id = :post and decided_by is not null) d
        join member m on m.id = d.resolved_by
        order by d.resolved_at desc, d.id desc limit 1""",
        postId);
  }

  private Optional<EarlierHand> find(String sql, long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("post", postId)
                .map(
                    (row, context) ->
                        new EarlierHand(
                            row.getLong("id"),
                            row.getString("display_name"),
                            row.getString("outcome")))
                .findOne());
  }
}
