package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.problem.Conflict;

/** Who is at which check, and who would rather not be. */
@ApplicationScoped
public class Claims {

  /** How long who took a check has it for themselves. */
  public static final Duration CLAIM = Duration.ofMinutes(30);

  @Inject EntityManager em;

  /**
   * Takes a check, or keeps it longer.
   *
   * @throws Conflict when somebody else has it
   */
  void claim(long checkId, long memberId, Instant now) {
    int taken =
        em.createNativeQuery(
                """
                insert into expert_claim as c (check_id, member_id, claimed_until)
                values (?, ?, ?)
                on conflict (check_id) do update
                  set member_id = excluded.member_id, claimed_until = excluded.claimed_until
                  where c.member_id = excluded.member_id or c.claimed_until <= ?""")
            .setParameter(1, checkId)
            .setParameter(2, memberId)
            .setParameter(3, Timestamp.from(now.plus(CLAIM)))
            .setParameter(4, Timestamp.from(now))
            .executeUpdate();
    if (taken == 0) {
      throw new Conflict("check.claimed");
    }
  }

  /** Gives it back; what somebody else has stays theirs. */
  void release(long checkId, long memberId) {
    em.createNativeQuery("delete from expert_claim where check_id = ? and member_id = ?")
        .setParameter(1, checkId)
        .setParameter(2, memberId)
        .executeUpdate();
  }

  /** Never offers it to this member again. */
  void skip(long checkId, long memberId, Instant now) {
    em.createNativeQuery(
            """
            insert into expert_skip (check_id, member_id, skipped_at) values (?, ?, ?)
            on conflict do nothing""")
        .setParameter(1, checkId)
        .setParameter(2, memberId)
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }
}
