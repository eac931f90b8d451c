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

  /** Who decided on the post's flags last; empty when nobody has. */
  Optional<EarlierHand> onFlags(long postId) {
    return find(
        """
        select m.id, m.display_name, f.resolution as outcome from flag f join member m on m.id = f.resolved_by
        where f.post_id = :post
        order by f.resolved_at desc, f.id desc limit 1""",
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
