package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.moderation.followup.FollowUpFilter.Whose;

/** How many follow-ups came into a list since it was made. */
@ApplicationScoped
public class FollowUpPulses {

  /** What others did: who does something themselves sees it. */
  private static final String CAME =
      """
       and exists (select 1 from follow_up_entry e
                   where e.follow_up_id = f.id and e.id > :after
                     and e.actor_id is distinct from :actorId and e.deed in (%s))\
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject AgentSpaces served;

  /** The number of what was done last; to be asked before the list is read. */
  public long last() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select coalesce(max(id), 0) from follow_up_entry")
                .mapTo(Long.class)
                .one());
  }

  /**
   * Those of a list, in spaces that the actor serves; empty for who does not work on follow-ups.
   *
   * @param after the number of what was done last when the list was made
   */
  public Optional<Integer> fresh(Actor actor, FollowUpFilter filter, long after) {
    return FollowUpPolicy.mayWork(actor)
        ? Optional.of(count(served.servedBy(actor), filter, after))
        : Optional.empty();
  }

  private int count(Serving serving, FollowUpFilter filter, long after) {
    String sql =
        "select count(*)"
            + FollowUpRows.FROM
            + FollowUpConditions.of(filter)
            + CAME.formatted(deeds(filter));
    return jdbi.withHandle(
        handle ->
            FollowUpConditions.bind(serving.bind(handle.createQuery(sql)), filter)
                .bind("now", clock.instant())
                .bind("after", after)
                .mapTo(Integer.class)
                .one());
  }

  private static String deeds(FollowUpFilter filter) {
    if (filter.whose() == Whose.MINE) {
      return "'ASSIGNED'";
    }
    return filter.teamId() == null
        ? "'OPENED', 'RELEASED', 'REOPENED'"
        : "'OPENED', 'RELEASED', 'REOPENED', 'TEAM', 'OVERFLOWED'";
  }
}
