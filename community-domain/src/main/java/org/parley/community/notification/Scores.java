package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** A post's score before and after one moment. */
@ApplicationScoped
class Scores {

  /** Two scores of one post. */
  record Step(int before, int after) {}

  @Inject Jdbi jdbi;

  /** From the votes as they stand now; votes that came without a date of their own count before. */
  Step around(long postId, Instant moment) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.score
                             - coalesce(sum(v.value) filter (where v.cast_at >= :moment), 0) as before,
                           p.score
                             - coalesce(sum(v.value) filter (where v.cast_at > :moment), 0) as after
                    from post p left join vote v on v.post_id = p.id
                    where p.id = :post group by p.id\
                    """)
                .bind("post", postId)
                .bind("moment", Timestamp.from(moment))
                .map((row, context) -> new Step(row.getInt("before"), row.getInt("after")))
                .findOne()
                .orElse(new Step(0, 0)));
  }
}
