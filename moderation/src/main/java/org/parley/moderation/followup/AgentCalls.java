package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.StaffCalled;

/**
 * Calls who works on a follow-up, who watches it, or who should see to it that somebody has it; all
 * of them as long as they serve its space.
 */
@ApplicationScoped
public class AgentCalls {

  private static final String SERVING =
      "select m.id from member m, thread t where t.id = :thread and " + Serving.BY_MEMBER + " and ";

  private static final String OWNER = "m.id = :owner";

  private static final String OWNER_OR_WATCHER =
      """
      m.id = :owner
       or exists (select 1 from follow_up_watcher w
                  where w.member_id = m.id and w.follow_up_id = :followUp)\
      """;

  /** Of the team in whose queue it stands; in everybody's queue, whoever is there. */
  private static final String PRESENT =
      """
      exists (select 1 from agent a
              where a.member_id = m.id and a.presence = 'ONLINE'
                and (cast(:team as bigint) is null
                     or exists (select 1 from team_member b
                                where b.member_id = m.id and b.team_id = :team)))\
      """;

  private static final String KEEPS_ORDER =
      """
      exists (select 1 from member_role r
              where r.member_id = m.id and r.role in ('MODERATOR', 'ADMINISTRATOR'))\
      """;

  @Inject Jdbi jdbi;
  @Inject FollowUpThreads threads;
  @Inject DomainEvents events;

  /** The owner, unless it was they who did it. */
  void toOwner(FollowUp followUp, AgentCall call, Act act) {
    if (followUp.ownerId() != null && !followUp.ownerId().equals(act.actorId())) {
      tell(followUp, call, act, serving(followUp, OWNER));
    }
  }

  /**
   * The owner and who watches it. Of one that nobody has: those of its team who are there, and who
   * keeps order when there are none, or when it is late.
   */
  void toAll(FollowUp followUp, AgentCall call, Act act) {
    Set<Long> called = new TreeSet<>(serving(followUp, OWNER_OR_WATCHER));
    if (followUp.ownerId() == null) {
      List<Long> present = serving(followUp, PRESENT);
      called.addAll(present);
      if (present.isEmpty() || call.isLate()) {
        called.addAll(serving(followUp, KEEPS_ORDER));
      }
    }
    tell(followUp, call, act, called);
  }

  private void tell(FollowUp followUp, AgentCall call, Act act, Collection<Long> whom) {
    ThreadFacts thread = threads.find(followUp.threadId()).orElseThrow();
    for (long member : whom) {
      events.publish(
          new StaffCalled(
              member,
              call.detail(),
              occasion(followUp, call, act.at()),
              thread.title(),
              "/work/" + followUp.id(),
              thread.spaceId(),
              act.actorId(),
              act.at()));
    }
  }

  private List<Long> serving(FollowUp followUp, String whom) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SERVING + "(" + whom + ") order by m.id")
                .bind("thread", followUp.threadId())
                .bindByType("owner", followUp.ownerId(), Long.class)
                .bindByType("team", followUp.teamId(), Long.class)
                .bind("followUp", followUp.id())
                .mapTo(Long.class)
                .list());
  }

  private static String occasion(FollowUp followUp, AgentCall call, Instant at) {
    return "follow-up:"
        + followUp.id()
        + ":"
        + call.word()
        + ":"
        + ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
