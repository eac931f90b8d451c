package org.parley.moderation.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvents;
import org.parley.community.notification.StaffCalled;
import org.parley.moderation.followup.Serving;

/** Tells who serves a space that nobody has looked into it in time. */
@ApplicationScoped
public class CheckInCalls {

  private static final String SERVING =
      "select m.id from member m, (select cast(:space as bigint) as space_id) t where "
          + Serving.BY_MEMBER
          + " and exists (select 1 from member_role own where own.member_id = m.id and ";

  private static final String AGENTS = "own.role = 'AGENT') order by m.id";

  private static final String LEADS = "own.role in ('MODERATOR', 'ADMINISTRATOR')) order by m.id";

  @Inject Jdbi jdbi;
  @Inject DomainEvents events;

  /** It is due: its agents are told, or who keeps order when it has none. */
  void due(CheckInSchedule schedule, Instant now) {
    List<Long> agents = serving(schedule, AGENTS);
    call(agents.isEmpty() ? serving(schedule, LEADS) : agents, schedule, "CHECK_IN_DUE", now);
  }

  /** Nobody came for a good while: who keeps order is told. */
  void late(CheckInSchedule schedule, Instant now) {
    call(serving(schedule, LEADS), schedule, "CHECK_IN_LATE", now);
  }

  private void call(List<Long> members, CheckInSchedule schedule, String detail, Instant now) {
    String name = nameOf(schedule.spaceId());
    String occasion =
        "check-in:"
            + schedule.spaceId()
            + ":"
            + detail
            + ":"
            + ChronoUnit.MICROS.between(Instant.EPOCH, schedule.dueAt());
    for (long member : members) {
      events.publish(
          new StaffCalled(
              member, detail, occasion, name, "/work/check-ins", schedule.spaceId(), null, now));
    }
  }

  private List<Long> serving(CheckInSchedule schedule, String whom) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SERVING + whom)
                .bind("space", schedule.spaceId())
                .mapTo(Long.class)
                .list());
  }

  private String nameOf(long spaceId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select name from space where id = ?")
                .bind(0, spaceId)
                .mapTo(String.class)
                .one());
  }
}
