package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

/** What rules have found, and what was decided on it. */
@ApplicationScoped
public class Hits {

  @Inject EntityManager em;

  /**
   * Notes that a text of a post is being read.
   *
   * @return whether it had not been: of two who read the same text, the second gets false
   */
  boolean begin(PostToScreen post) {
    return em.createNativeQuery(
                """
                insert into screened_post (post_id, revision) values (?, ?)
                on conflict (post_id) do update set revision = excluded.revision
                where screened_post.revision < excluded.revision\
                """)
            .setParameter(1, post.place().postId())
            .setParameter(2, post.revision())
            .executeUpdate()
        > 0;
  }

  /** What earlier texts of the post had in them is no question any more. */
  void outdate(long postId, Instant now) {
    em.createNativeQuery(
            """
            update screening_hit set resolution = 'DONE', resolved_at = ?
            where post_id = ? and resolution = 'OPEN'\
            """)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, postId)
        .executeUpdate();
  }

  /** Whether somebody has let the same words pass by the same wording of the rule. */
  boolean isLetPass(long postId, Hit hit) {
    return !em.createNativeQuery(
            """
            select 1 from screening_hit where post_id = ? and rule_id = ? and rule_revision = ?
              and found = ? and resolution = 'DISMISSED' limit 1\
            """)
        .setParameter(1, postId)
        .setParameter(2, hit.ruleId())
        .setParameter(3, hit.ruleRevision())
        .setParameter(4, hit.match().found())
        .getResultList()
        .isEmpty();
  }

  /** Words that are masked, and what an agent is called for, need no decision. */
  void add(PostToScreen post, Hit hit, Instant now) {
    em.createNativeQuery(
            """
            insert into screening_hit
              (rule_id, rule_revision, post_id, post_revision, action, passage, span_start,
               span_end, found, score, found_at, resolution)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .setParameter(1, hit.ruleId())
        .setParameter(2, hit.ruleRevision())
        .setParameter(3, post.place().postId())
        .setParameter(4, post.revision())
        .setParameter(5, hit.action().name())
        .setParameter(6, hit.match().passage().name())
        .setParameter(7, hit.match().start())
        .setParameter(8, hit.match().end())
        .setParameter(9, hit.match().found())
        .setParameter(10, hit.match().score())
        .setParameter(11, Timestamp.from(now))
        .setParameter(12, hit.action().asksForDecision() ? "OPEN" : "DONE")
        .executeUpdate();
  }

  /** Whether something that was found in the post waits for a decision. */
  public boolean hasOpen(long postId) {
    return !em.createNativeQuery(
            "select 1 from screening_hit where post_id = ? and resolution = 'OPEN' limit 1")
        .setParameter(1, postId)
        .getResultList()
        .isEmpty();
  }

  /** Decides on what was found in the post by then: the rules were right. */
  public void uphold(long postId, long resolverId, Instant now) {
    resolve(postId, "UPHELD", resolverId, now);
  }

  /** The same: they were wrong. */
  public void dismiss(long postId, long resolverId, Instant now) {
    resolve(postId, "DISMISSED", resolverId, now);
  }

  private void resolve(long postId, String resolution, long resolverId, Instant now) {
    em.createNativeQuery(
            """
            update screening_hit set resolution = ?, resolved_by = ?, resolved_at = ?
            where post_id = ? and resolution = 'OPEN' and found_at <= ?\
            """)
        .setParameter(1, resolution)
        .setParameter(2, resolverId)
        .setParameter(3, Timestamp.from(now))
        .setParameter(4, postId)
        .setParameter(5, Timestamp.from(now))
        .executeUpdate();
  }
}
