package org.parley.community.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** All members. A name and an address belong to one of them at most. */
@ApplicationScoped
public class Members {

  @Inject EntityManager em;

  /**
   * Adds the member.
   *
   * @throws Invalid {@code name.taken} or {@code email.taken}
   */
  public void add(Member member) {
    // two people who ask for one name at the same moment: the second waits here and is told
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('member'))").getSingleResult();
    requireFreeName(member.name());
    if (byEmail(member.email()).isPresent()) {
      throw new Invalid("email", "email.taken");
    }
    em.persist(member);
    em.flush();
  }

  /**
   * @throws Invalid {@code name.taken}
   */
  public void requireFreeName(String name) {
    if (byName(name).isPresent()) {
      throw new Invalid("name", "name.taken");
    }
  }

  public Optional<Member> byName(String name) {
    return em.createQuery("select m from Member m where m.name = :name", Member.class)
        .setParameter("name", name.toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  public Optional<Member> byEmail(String email) {
    return em.createQuery("select m from Member m where m.email = :email", Member.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws NotFound {@code member.unknown}
   */
  public Member require(String name) {
    return byName(name).orElseThrow(() -> new NotFound("member.unknown"));
  }

  /**
   * @throws NotFound {@code member.unknown}
   */
  public Member require(long id) {
    return Optional.ofNullable(em.find(Member.class, id))
        .orElseThrow(() -> new NotFound("member.unknown"));
  }

  /** Whether what the member writes waits until somebody has looked at it. */
  public boolean isMuted(long id, Instant now) {
    Member member = em.find(Member.class, id);
    return member != null && member.isMuted(now);
  }

  /** How many administrators can act; the caller's transaction keeps others from changing it. */
  public int countActiveAdministrators() {
    em.flush();
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('administrators'))")
        .getSingleResult();
    return ((Number)
            em.createNativeQuery(
                    """
                    select count(*) from member_role r join member m on m.id = r.member_id
                    where r.role = 'ADMINISTRATOR' and m.suspended_at is null""")
                .getSingleResult())
        .intValue();
  }
}
