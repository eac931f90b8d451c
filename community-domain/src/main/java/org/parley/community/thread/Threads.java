package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All threads. Counters are changed by single SQL statements, so that none is lost to a race. */
@ApplicationScoped
public class Threads {

  /**
   * Hot score: a logarithm of how many people a thread has moved plus its age, in the form of
   * Reddit's published ranking (reddit/reddit {@code _sorts.pyx}, 2008): 45,000 seconds weigh as
   * much as ten times the people. {@code people} is counted by the feature {@code popular}, soon
   * after the deed; one member counts once, whatever they do.
   */
  public static final String HOT = "log(1 + people) + extract(epoch from created_at) / 45000";

  @Inject EntityManager em;

  void add(ForumThread thread) {
    em.persist(thread);
    em.flush();
  }

  public Optional<ForumThread> find(long id) {
    return Optional.ofNullable(em.find(ForumThread.class, id));
  }

  /**
   * The thread, locked until the transaction ends: changes to it queue up instead of failing. Rows
   * that name it can be written meanwhile, which JPA's own lock forbids: notices of the post before
   * need not wait for the next one, nor the next one for them.
   */
  Optional<ForumThread> lock(long id) {
    @SuppressWarnings("unchecked")
    List<ForumThread> found =
        em.createNativeQuery(
                "select * from thread where id = ? for no key update", ForumThread.class)
            .setParameter(1, id)
            .setHint("eclipselink.refresh", true)
            .getResultList();
    return found.stream().findFirst();
  }

  /** Lets merges and splits happen one after the other, until the transaction ends. */
  void queueForMerges() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('merges', 0))")
        .getSingleResult();
  }

  /** Where the posts of the thread stand now: there, or in what it was merged into. */
  long now(long threadId) {
    Number now =
        (Number)
            em.createNativeQuery("select thread_now(?)")
                .setParameter(1, threadId)
                .getSingleResult();
    return now == null ? threadId : now.longValue();
  }

  /** Takes the next post number of the thread. */
  int nextNumber(ForumThread thread) {
    return ((Number)
            em.createNativeQuery(
                    """
                    update thread set last_post_no = last_post_no + 1
                    where id = ? returning last_post_no\
                    """)
                .setParameter(1, thread.id())
                .getSingleResult())
        .intValue();
  }

  /**
   * Takes the next post number of the thread for what is being said in it, with which it rises in
   * the latest list.
   *
   * @param answers how many answers it has more with it
   */
  int nextNumber(ForumThread thread, int answers, long actorId, Instant now) {
    return ((Number)
            em.createNativeQuery(
                    """
                    update thread set last_post_no = last_post_no + 1,
                                      answer_count = answer_count + ?,
                                      last_activity_at = ?, last_actor_id = ?
                    where id = ? returning last_post_no\
                    """)
                .setParameter(1, answers)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, actorId)
                .setParameter(4, thread.id())
                .getSingleResult())
        .intValue();
  }

  /** The last number that the thread has given to a post. */
  int lastNumber(long threadId) {
    return ((Number)
            em.createNativeQuery("select last_post_no from thread where id = ?")
                .setParameter(1, threadId)
                .getSingleResult())
        .intValue();
  }

  /** The thread's author is its opening post's, also one who is no member. */
  void adoptAuthorName(long threadId, long openingId) {
    em.createNativeQuery(
            """
            update thread set author_name = (select author_name from post where id = ?)
            where id = ?\
            """)
        .setParameter(1, openingId)
        .setParameter(2, threadId)
        .executeUpdate();
  }

  void addToAnswerCount(long threadId, int change) {
    em.createNativeQuery("update thread set answer_count = answer_count + ? where id = ?")
        .setParameter(1, change)
        .setParameter(2, threadId)
        .executeUpdate();
  }

  /** Copies the opening post's score to its thread. */
  public void addToScore(long threadId, int change) {
    em.createNativeQuery("update thread set score = score + ? where id = ?")
        .setParameter(1, change)
        .setParameter(2, threadId)
        .executeUpdate();
  }

  void reheat(long threadId) {
    em.createNativeQuery("update thread set hot = " + HOT + " where id = ?")
        .setParameter(1, threadId)
        .executeUpdate();
  }

  /** Adds views gathered in memory, all threads in one statement. */
  void addViews(Map<Long, Integer> views) {
    List<Map.Entry<Long, Integer>> entries = List.copyOf(views.entrySet());
    StringBuilder values = new StringBuilder();
    for (Map.Entry<Long, Integer> entry : entries) {
      values.append(values.length() == 0 ? "" : ",");
      values.append("(").append(entry.getKey()).append(",").append(entry.getValue()).append(")");
    }
    em.createNativeQuery(
            "update thread t set view_count = view_count + v.views from (values "
                + values
                + ") as v(id, views) where t.id = v.id")
        .executeUpdate();
  }

  /** Replaces the thread's tags, keeping their order. */
  void tag(long threadId, List<Long> tagIds) {
    em.createNativeQuery("delete from thread_tag where thread_id = ?")
        .setParameter(1, threadId)
        .executeUpdate();
    for (int position = 0; position < tagIds.size(); position++) {
      em.createNativeQuery("insert into thread_tag (thread_id, tag_id, position) values (?, ?, ?)")
          .setParameter(1, threadId)
          .setParameter(2, tagIds.get(position))
          .setParameter(3, position)
          .executeUpdate();
    }
  }
}
