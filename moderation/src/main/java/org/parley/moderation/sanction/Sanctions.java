package org.parley.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All decisions about members. */
@ApplicationScoped
class Sanctions {

  @Inject EntityManager em;

  /**
   * One decides about a member at a time: who comes second waits here until the first is done, and
   * reads afterwards.
   */
  void lock(String memberName) {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "sanction:" + memberName.toLowerCase(Locale.ROOT))
        .getSingleResult();
  }

  void add(Sanction sanction) {
    em.persist(sanction);
    em.flush();
  }

  /** The one with this id; its member is locked from now on. */
  Optional<Sanction> lockOne(long id) {
    return nameOf(id)
        .map(
            name -> {
              lock(name);
              return em.find(Sanction.class, id);
            });
  }

  /** That of an appeal's link, with its member locked. */
  Optional<Sanction> lockByHash(String appealHash) {
    List<?> ids =
        em.createNativeQuery("select id from sanction where appeal_hash = ?")
            .setParameter(1, appealHash)
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> lockOne(((Number) id).longValue()));
  }

  /** One whose time is over, with its member locked; it may have ended while this waited. */
  Optional<Sanction> lockOver(Instant now) {
    List<?> ids =
        em.createNativeQuery(
                """
                select id from sanction where state = 'ACTIVE' and ends_at <= ?
                order by ends_at, id limit 1\
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> lockOne(((Number) id).longValue()));
  }

  Optional<Sanction> byKey(Long imposedBy, String key) {
    return em.createQuery(
            "select s from Sanction s where s.imposedBy = :by and s.clientKey = :key",
            Sanction.class)
        .setParameter("by", imposedBy)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** Those of a member that nobody has ended or lifted; of some the time may be over. */
  List<Sanction> open(long memberId) {
    return em.createQuery(
            "select s from Sanction s where s.memberId = :member and s.state = :active",
            Sanction.class)
        .setParameter("member", memberId)
        .setParameter("active", SanctionState.ACTIVE)
        .getResultList();
  }

  /** Whether another than this member could decide about the other one. */
  boolean canAnotherDecide(Long memberId, long sanctionedId) {
    return !em.createNativeQuery(
            """
            select 1 from member m join member_role r on r.member_id = m.id
            where m.id <> ? and m.id <> ? and m.suspended_at is null
              and (r.role = 'ADMINISTRATOR'
                   or (r.role = 'MODERATOR'
                       and not exists (select from member_role own
                                       where own.member_id = ? and own.role = 'MODERATOR')))
            limit 1\
            """)
        .setParameter(1, memberId)
        .setParameter(2, sanctionedId)
        .setParameter(3, sanctionedId)
        .getResultList()
        .isEmpty();
  }

  private Optional<String> nameOf(long id) {
    List<?> names =
        em.createNativeQuery(
                "select m.name from sanction s join member m on m.id = s.member_id where s.id = ?")
            .setParameter(1, id)
            .getResultList();
    return names.stream().findFirst().map(String.class::cast);
  }
}
