package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All spaces. */
@ApplicationScoped
public class Spaces {

  @Inject EntityManager em;

  void add(Space space) {
    em.persist(space);
    em.flush();
  }

  public Optional<Space> findBySlug(String slug) {
    return em.createQuery("select s from Space s where s.slug = :slug", Space.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  Optional<Long> groupByName(String name) {
    return em.createNativeQuery("select id from member_group where name = ?")
        .setParameter(1, name)
        .getResultStream()
        .findFirst()
        .map(id -> ((Number) id).longValue());
  }

  boolean holdsThreads(Space space) {
    return (Boolean)
        em.createNativeQuery("select exists (select 1 from thread where space_id = ?)")
            .setParameter(1, space.id())
            .getSingleResult();
  }

  void remove(Space space) {
    em.remove(space);
  }
}
