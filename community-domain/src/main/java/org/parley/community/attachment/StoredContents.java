package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The bytes that are stored, or about to be. */
@ApplicationScoped
public class StoredContents {

  private static final String UNUSED =
      """
      not exists (select 1 from attachment a where a.hash = c.hash)
      and not exists (select 1 from attachment_size s where s.hash = c.hash)\
      """;

  @Inject EntityManager em;

  /** Says that somebody is about to store these bytes and to refer to them. */
  void announce(Received.Content content, Instant now) {
    em.createNativeQuery(
            """
            insert into stored_content (hash, size, stored_at) values (?, ?, ?)
            on conflict (hash) do update set stored_at = excluded.stored_at\
            """)
        .setParameter(1, content.hash())
        .setParameter(2, content.size())
        .setParameter(3, Timestamp.from(now))
        .executeUpdate();
  }

  /** Those that nothing refers to and nobody has announced since, a bounded number. */
  List<String> unusedSince(Instant before, int most) {
    List<?> hashes =
        em.createNativeQuery(
                "select c.hash from stored_content c where c.stored_at < ? and "
                    + UNUSED
                    + " limit ?")
            .setParameter(1, Timestamp.from(before))
            .setParameter(2, most)
            .getResultList();
    return hashes.stream().map(String.class::cast).toList();
  }

  /**
   * Locks the row if it is still unused: whoever announces the same bytes now waits until the
   * transaction ends, and then announces them anew.
   */
  boolean lockUnused(String hash, Instant before) {
    boolean isLocked =
        !em.createNativeQuery(
                "select 1 from stored_content where hash = ? and stored_at < ?"
                    + " for update skip locked")
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(before))
            .getResultList()
            .isEmpty();
    // asked once more, now that nothing can begin to refer to it
    return isLocked
        && !em.createNativeQuery("select 1 from stored_content c where c.hash = ? and " + UNUSED)
            .setParameter(1, hash)
            .getResultList()
            .isEmpty();
  }

  void remove(String hash) {
    em.createNativeQuery("delete from stored_content where hash = ?")
        .setParameter(1, hash)
        .executeUpdate();
  }
}
