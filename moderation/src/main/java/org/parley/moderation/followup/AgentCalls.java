package org.parley.moderation.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.StaffCalled;

/** Calls who works on a follow-up, and who watches it, as long as they serve its space. */
@ApplicationScoped
public class AgentCalls {

  private static final String SERVING =
      "select m.id from member m, thread t where t.id = :thread and "
          + Serving.BY_MEMBER
          + " and (m.id = :owner";

  private static final String OWNER = ")";

  private static final String OWNER_AND_WATCHERS =
      """
       or exists (select 1 from follow_up_watcher w
                  where w.member_id = m.id and w.follow_up_id = :followUp))
      order by m.id\
      """;

  @Inject Jdbi jdbi;
  @Inject FollowUpThreads threads;
  @Inject DomainEvents events;

  /** The owner, unless it was they who did it. */
  void toOwner(FollowUp followUp, AgentCall call, Act act) {
    if (followUp.ownerId() != null && !followUp.ownerId().equals(act.actorId())) {
      tell(followUp, call, act, OWNER);
    }
  }

  /** The owner and who watches it. */
  void toAll(FollowUp followUp, AgentCall call, Act act) {
    tell(followUp, call, act, OWNER_AND_WATCHERS);
  }

  private void tell(FollowUp followUp, AgentCall call, Act act, String whom) {
    ThreadFacts thread = threads.find(followUp.threadId()).orElseThrow();
    for (long member : serving(followUp, whom)) {
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
                .createQuery(SERVING + whom)
                .bind("thread", followUp.threadId())
                .bindByType("owner", followUp.ownerId(), Long.class)
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
