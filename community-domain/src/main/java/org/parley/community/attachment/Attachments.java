package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All attachments, their smaller copies, and the posts that name them. */
@ApplicationScoped
public class Attachments {

  /**
   * Named by no post, no document and nothing said in private, and by nothing that its member is
   * still writing.
   */
  private static final String ORPHAN =
      """
      not exists (select 1 from post_attachment pa where pa.attachment_id = a.id)
      and not exists (select 1 from document_attachment da where da.attachment_id = a.id)
      and not exists (select 1 from private_attachment v where v.attachment_id = a.id)
      and not exists (
        select 1 from draft d
        where d.member_id = a.member_id and position('/a/' || a.id || '/' in d.body) > 0)\
      """;

  @Inject EntityManager em;

  void add(Attachment attachment, List<Received.Content> sizes) {
    em.persist(attachment);
    em.flush();
    for (Received.Content size : sizes) {
      em.createNativeQuery(
              "insert into attachment_size (attachment_id, width, type, hash, size)"
                  + " values (?, ?, ?, ?, ?)")
          .setParameter(1, attachment.id())
          .setParameter(2, size.width())
          .setParameter(3, size.type().name())
          .setParameter(4, size.hash())
          .setParameter(5, size.size())
          .executeUpdate();
    }
  }

  /** Makes a member's uploads wait for each other until the transaction ends. */
  void lockMember(long memberId) {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, "attachments:" + memberId)
        .getSingleResult();
  }

  /** The attachment, locked against being named by a post until the transaction ends. */
  Optional<Attachment> lock(long id) {
    return Optional.ofNullable(em.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  boolean isNamed(long id) {
    return !em.createNativeQuery(
            """
            select 1 from post_attachment where attachment_id = ?
            union all select 1 from document_attachment where attachment_id = ?
            union all select 1 from private_attachment where attachment_id = ? limit 1\
            """)
        .setParameter(1, id)
        .setParameter(2, id)
        .setParameter(3, id)
        .getResultList()
        .isEmpty();
  }

  void remove(Attachment attachment) {
    em.remove(attachment);
    em.flush();
  }

  /** Those that came before that moment and that nothing names, a bounded number. */
  List<Long> orphansSince(Instant before, int most) {
    List<?> ids =
        em.createNativeQuery(
                "select a.id from attachment a where a.uploaded_at < ? and "
                    + ORPHAN
                    + " order by a.uploaded_at limit ?")
            .setParameter(1, Timestamp.from(before))
            .setParameter(2, most)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Locks the row if it is still an orphan; a post that is about to name it is waited for. */
  Optional<Attachment> lockOrphan(long id) {
    return lock(id)
        .filter(
            found ->
                !em.createNativeQuery("select 1 from attachment a where a.id = ? and " + ORPHAN)
                    .setParameter(1, id)
                    .getResultList()
                    .isEmpty());
  }
}
