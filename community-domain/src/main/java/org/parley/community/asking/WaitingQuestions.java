package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Questions that nobody answers, and for which the community has not asked anybody yet. */
@ApplicationScoped
public class WaitingQuestions {

  /** What waited longer when asking was switched on is left as it is. */
  private static final Duration LONGEST = Duration.ofDays(14);

  @Inject EntityManager em;

  /** Locks one that was asked before the given moment, the oldest first; others skip it. */
  Optional<Long> claim(Instant askedBefore) {
    @SuppressWarnings("unchecked")
    List<Number> found =
        em.createNativeQuery(
                """
                select t.id from thread t
                where t.type = 'QUESTION' and t.state = 'PUBLISHED' and t.closed_at is null
                  and t.answer_count = 0 and t.created_at <= ? and t.created_at > ?
                  and not exists (select 1 from expert_ask a where a.thread_id = t.id)
                  and not exists (select 1 from invitation i where i.thread_id = t.id)
                order by t.created_at, t.id limit 1
                for update of t skip locked""")
            .setParameter(1, Timestamp.from(askedBefore))
            .setParameter(2, Timestamp.from(askedBefore.minus(LONGEST)))
            .getResultList();
    return found.stream().findFirst().map(Number::longValue);
  }

  /** Writes down how many were asked: nobody is asked for it again. */
  void asked(long threadId, int amount, Instant now) {
    em.createNativeQuery(
            """
            insert into expert_ask (thread_id, asked_at, amount) values (?, ?, ?)
            on conflict do nothing""")
        .setParameter(1, threadId)
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, amount)
        .executeUpdate();
  }
}
