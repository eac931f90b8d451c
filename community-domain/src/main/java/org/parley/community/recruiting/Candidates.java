package org.parley.community.recruiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;

/** All candidates, what was noted about them, and who took the list along. */
@ApplicationScoped
public class Candidates {

  @Inject EntityManager em;

  /** The member as a candidate, from now on if not before; locked until the transaction ends. */
  Candidate of(long memberId, Instant now) {
    em.createNativeQuery(
            """
            insert into expert_candidate (member_id, state, changed_at) values (?, 'NEW', ?)
            on conflict do nothing""")
        .setParameter(1, memberId)
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
    return em.find(Candidate.class, memberId, LockModeType.PESSIMISTIC_WRITE);
  }

  void note(Candidate candidate, long authorId, String note, Instant now) {
    em.createNativeQuery(
            """
            insert into expert_candidate_note (member_id, author_id, state, note, written_at)
            values (?, ?, ?, ?, ?)""")
        .setParameter(1, candidate.memberId())
        .setParameter(2, authorId)
        .setParameter(3, candidate.state().name())
        .setParameter(4, note)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }

  void exported(long actorId, Export export, Instant now) {
    em.createNativeQuery(
            """
            insert into expert_export
              (actor_id, format, filter, amount, with_addresses, exported_at)
            values (?, ?, ?, ?, ?, ?)""")
        .setParameter(1, actorId)
        .setParameter(2, export.format().name())
        .setParameter(3, export.filter())
        .setParameter(4, export.amount())
        .setParameter(5, export.withAddresses())
        .setParameter(6, Timestamp.from(now))
        .executeUpdate();
  }

  /** What was taken along, for the log. */
  record Export(ExportFormat format, String filter, int amount, boolean withAddresses) {}
}
