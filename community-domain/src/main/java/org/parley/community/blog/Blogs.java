package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All blogs. */
@ApplicationScoped
public class Blogs {

  /** SQL condition on {@code blog b}: a space's blog is known to who knows of the space. */
  public static final String VISIBLE = "(b.kind <> 'SPACE' or b.space_id = any(:visibleSpaces))";

  @Inject EntityManager em;

  void add(Blog blog) {
    em.persist(blog);
    em.flush();
  }

  Optional<Blog> find(long id) {
    return Optional.ofNullable(em.find(Blog.class, id));
  }

  Optional<Blog> findBySlug(String slug) {
    return em.createQuery("select b from Blog b where b.slug = :slug", Blog.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  Optional<Blog> ofOwner(long memberId) {
    return em.createQuery("select b from Blog b where b.ownerId = :owner", Blog.class)
        .setParameter("owner", memberId)
        .getResultStream()
        .findFirst();
  }

  boolean isOfSpace(long spaceId) {
    return !em.createQuery(
            "select b.id from Blog b where b.spaceId = :space and b.kind = :kind", Long.class)
        .setParameter("space", spaceId)
        .setParameter("kind", BlogKind.SPACE)
        .getResultList()
        .isEmpty();
  }
}
