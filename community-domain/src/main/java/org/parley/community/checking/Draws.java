package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** All draws with their seeds, and what each of them took. */
@ApplicationScoped
public class Draws {

  /** How far back the first draw of a community looks. */
  private static final Duration FIRST = Duration.ofDays(30);

  /** Why an answer was drawn. */
  enum Cause {
    SHARE,
    /** Its author had none that week. */
    WEEKLY
  }

  @Inject EntityManager em;

  /** Whether this day's draw is still to be made; whoever asks second is told no. */
  boolean begin(Draw draw, Instant now) {
    Timestamp to = Timestamp.from(now);
    return em.createNativeQuery(
                """
                insert into expert_draw
                  (day, seed, share, posted_from, posted_to, pool, drawn, drawn_at)
                values (?, ?, ?,
                        coalesce((select max(posted_to) from expert_draw), cast(? as timestamptz)),
                        ?, 0, 0, ?)
                on conflict (day) do nothing""")
            .setParameter(1, day(now))
            .setParameter(2, draw.seed())
            .setParameter(3, draw.share())
            .setParameter(4, Timestamp.from(now.minus(FIRST)))
            .setParameter(5, to)
            .setParameter(6, to)
            .executeUpdate()
        == 1;
  }

  /** What was posted later than this is today's to draw from. */
  Instant postedFrom(Instant now) {
    return ((Timestamp)
            em.createNativeQuery("select posted_from from expert_draw where day = ?")
                .setParameter(1, day(now))
                .getSingleResult())
        .toInstant();
  }

  /** Takes an answer, unless it was taken before. */
  boolean take(DrawPools.Answer answer, Cause cause, Instant now) {
    return em.createNativeQuery(
                """
                with taken as (
                  insert into expert_check (id, post_id, member_id, drawn_at)
                  values (nextval('expert_check_seq'), ?, ?, ?)
                  on conflict (post_id) do nothing returning id)
                insert into expert_drawn (check_id, day, cause) select id, ?, ? from taken""")
            .setParameter(1, answer.postId())
            .setParameter(2, answer.authorId())
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, day(now))
            .setParameter(5, cause.name())
            .executeUpdate()
        == 1;
  }

  /** Writes down how many answers there were, and how many were taken. */
  void finish(int pool, int drawn, Instant now) {
    em.createNativeQuery("update expert_draw set pool = ?, drawn = ? where day = ?")
        .setParameter(1, pool)
        .setParameter(2, drawn)
        .setParameter(3, day(now))
        .executeUpdate();
  }

  private static Date day(Instant now) {
    return Date.valueOf(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }
}
