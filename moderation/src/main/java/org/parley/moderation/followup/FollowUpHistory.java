package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * What was done to follow-ups, oldest first. Entries are only added: the database itself refuses to
 * change or remove one.
 */
@ApplicationScoped
public class FollowUpHistory {

  @Inject EntityManager em;

  /**
   * @param before what it was: a state, a priority, or an agent's id
   * @param after what it came to
   */
  record Step(Deed deed, String before, String after) {

    static Step of(Deed deed) {
      return new Step(deed, "", "");
    }

    static Step of(Deed deed, Object before, Object after) {
      return new Step(deed, word(before), word(after));
    }

    private static String word(Object value) {
      return value == null ? "" : value.toString();
    }
  }

  /** Somebody's earlier act. */
  record Hand(Long actorId, String displayName, Deed deed, String after) {

    boolean did(Long memberId, Step step) {
      return memberId != null
          && memberId.equals(actorId)
          && deed == step.deed()
          && after.equals(step.after());
    }
  }

  void add(FollowUp followUp, Step step, Act act) {
    addKeyed(followUp, step, act, null);
  }

  /** Whether it was new; with a key that this actor has used there is an entry already. */
  boolean addKeyed(FollowUp followUp, Step step, Act act, String key) {
    return em.createNativeQuery(
                """
                insert into follow_up_entry
                  (follow_up_id, deed, actor_id, before, after, note, client_key, at)
                values (?, ?, cast(? as bigint), ?, ?, ?, cast(? as text), ?)
                on conflict (actor_id, client_key) do nothing""")
            .setParameter(1, followUp.id())
            .setParameter(2, step.deed().name())
            .setParameter(3, act.actorId())
            .setParameter(4, step.before())
            .setParameter(5, step.after())
            .setParameter(6, act.note())
            .setParameter(7, key)
            .setParameter(8, Timestamp.from(act.at()))
            .executeUpdate()
        > 0;
  }

  /** What was done last, notes apart. */
  Optional<Hand> last(long followUpId) {
    @SuppressWarnings("unchecked")
    List<Object[]> found =
        em.createNativeQuery(
                """
                select e.actor_id, coalesce(m.display_name, ''), e.deed, e.after
                from follow_up_entry e left join member m on m.id = e.actor_id
                where e.follow_up_id = ? and e.deed not in ('NOTE', 'LINKED', 'UNLINKED', 'RESPONDED')
                order by e.id desc limit 1""")
            .setParameter(1, followUpId)
            .getResultList();
    return found.stream()
        .findFirst()
        .map(
            row ->
                new Hand(
                    row[0] == null ? null : ((Number) row[0]).longValue(),
                    (String) row[1],
                    Deed.valueOf((String) row[2]),
                    (String) row[3]));
  }
}
