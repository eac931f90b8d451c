package org.parley.community.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All tags. */
@ApplicationScoped
public class Tags {

  @Inject EntityManager em;

  void add(Tag tag) {
    em.persist(tag);
    em.flush();
  }

  public Optional<Tag> findByName(String name) {
    return em.createQuery("select t from Tag t where t.name = :name", Tag.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** The names of a thread's tags, in their order. */
  @SuppressWarnings("unchecked")
  public List<String> namesOfThread(long threadId) {
    return em.createNativeQuery(
            """
            select tag.name from thread_tag join tag on tag.id = thread_tag.tag_id
            where thread_tag.thread_id = ? order by thread_tag.position""")
        .setParameter(1, threadId)
        .getResultList();
  }

  boolean isUsed(Tag tag) {
    return (Boolean)
        em.createNativeQuery("select exists (select 1 from thread_tag where tag_id = ?)")
            .setParameter(1, tag.id())
            .getSingleResult();
  }

  void remove(Tag tag) {
    em.remove(tag);
  }
}
