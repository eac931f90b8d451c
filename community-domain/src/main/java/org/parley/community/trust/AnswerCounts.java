package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** How many published answers members have written. */
@ApplicationScoped
class AnswerCounts {

  @Inject Jdbi jdbi;

  int of(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) from post
                    where author_id = :member and kind = 'ANSWER' and state = 'PUBLISHED'\
                    """)
                .bind("member", memberId)
                .mapTo(Integer.class)
                .one());
  }
}
