package org.parley.community.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** All drafts, the closed ones too. */
@ApplicationScoped
public class Drafts {

  private static final String CLOSE =
      """
      update draft set closed_at = ?, saved_at = ?, version = version + 1,
                       type = '', space = '', title = '', tags = '', body = '', note = ''
      where member_id = ? and closed_at is null and
      """;

  @Inject EntityManager em;

  /**
   * Lets one of a member's savings and postings at a time go on, until the transaction ends: else a
   * saving that began before a posting could end after it.
   */
  void lock(long memberId) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "draft:" + memberId)
        .getSingleResult();
  }

  Optional<Draft> find(long memberId, DraftPlace place) {
    return em.createQuery(
            "select d from Draft d where d.memberId = :member and d.place = :place", Draft.class)
        .setParameter("member", memberId)
        .setParameter("place", place.word())
        .getResultStream()
        .findFirst();
  }

  void add(Draft draft) {
    em.persist(draft);
  }

  long countOpen(long memberId) {
    return em.createQuery(
            "select count(d) from Draft d where d.memberId = :member and d.closedAt is null",
            Long.class)
        .setParameter("member", memberId)
        .getSingleResult();
  }

  /** Whether the member has posted something with this key. */
  boolean isPosted(long memberId, String form) {
    return !em.createNativeQuery("select 1 from post where author_id = ? and client_key = ?")
        .setParameter(1, memberId)
        .setParameter(2, form)
        .getResultList()
        .isEmpty();
  }

  /** Whether the member has edited the post since it had this version. */
  boolean isEdited(long memberId, long postId, long baseVersion) {
    return !em.createNativeQuery(
            "select 1 from post where id = ? and edited_by = ? and version > ?")
        .setParameter(1, postId)
        .setParameter(2, memberId)
        .setParameter(3, baseVersion)
        .getResultList()
        .isEmpty();
  }

  /** Closes the draft that was written last by the form that posted this. */
  void closePosted(long memberId, long postId, Instant now) {
    em.flush();
    em.createNativeQuery(CLOSE + "form_key = (select client_key from post where id = ?)")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, memberId)
        .setParameter(4, postId)
        .executeUpdate();
  }

  void close(long memberId, DraftPlace place, Instant now) {
    em.createNativeQuery(CLOSE + "place = ?")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, Timestamp.from(now))
        .setParameter(3, memberId)
        .setParameter(4, place.word())
        .executeUpdate();
  }

  int removeSavedBefore(Instant moment) {
    return em.createNativeQuery("delete from draft where saved_at < ?")
        .setParameter(1, Timestamp.from(moment))
        .executeUpdate();
  }
}
