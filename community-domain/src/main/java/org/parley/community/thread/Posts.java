package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All posts and the texts they have had. */
@ApplicationScoped
public class Posts {

  @Inject EntityManager em;

  void add(Post post, PostRevision.Wording wording, Instant now) {
    em.persist(post);
    em.flush();
    em.persist(new PostRevision(post, 1, wording, post.authorId(), now));
  }

  /** Remembers what an edited post says now. */
  void addRevision(Post post, PostRevision.Wording wording, Long editorId, Instant now) {
    Number last =
        (Number)
            em.createNativeQuery(
                    "select coalesce(max(number), 0) from post_revision where post_id = ?")
                .setParameter(1, post.id())
                .getSingleResult();
    em.persist(new PostRevision(post, last.intValue() + 1, wording, editorId, now));
  }

  public Optional<Post> find(long id) {
    return Optional.ofNullable(em.find(Post.class, id));
  }

  Optional<Long> threadOf(long postId) {
    return em.createQuery("select p.threadId from Post p where p.id = :id", Long.class)
        .setParameter("id", postId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The post, locked until the transaction ends. Rows that name it can be written meanwhile, which
   * JPA's own lock forbids: a vote on one post moves entries of reputation for others, and two such
   * votes would wait for each other's posts.
   */
  public Optional<Post> lock(long id) {
    em.createNativeQuery("select id from post where id = ? for no key update")
        .setParameter(1, id)
        .getResultList();
    return em.createQuery("select p from Post p where p.id = :id", Post.class)
        .setParameter("id", id)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .findFirst();
  }

  public Post openingOf(ForumThread thread) {
    return em.createQuery(
            "select p from Post p where p.threadId = :thread and p.kind = :kind", Post.class)
        .setParameter("thread", thread.id())
        .setParameter("kind", thread.type().opening())
        .getSingleResult();
  }

  /**
   * What this author has posted with this key. Waits for a running request with the same key, so
   * that of two simultaneous clicks the second one finds the first one's post.
   */
  Optional<Post> findByKey(long authorId, String key) {
    if (key == null) {
      return Optional.empty();
    }
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .setParameter(1, authorId + ":" + key)
        .getSingleResult();
    List<Post> found =
        em.createQuery(
                "select p from Post p where p.authorId = :author and p.clientKey = :key",
                Post.class)
            .setParameter("author", authorId)
            .setParameter("key", key)
            .getResultList();
    return found.stream().findFirst();
  }

  public void addToScore(long postId, int change) {
    em.createNativeQuery("update post set score = score + ? where id = ?")
        .setParameter(1, change)
        .setParameter(2, postId)
        .executeUpdate();
  }

  public int scoreOf(long postId) {
    return ((Number)
            em.createNativeQuery("select score from post where id = ?")
                .setParameter(1, postId)
                .getSingleResult())
        .intValue();
  }
}
