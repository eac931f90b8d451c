package org.parley.moderation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.moderation.calendar.BusinessTime;
import org.parley.moderation.calendar.Calendars;
import org.parley.moderation.calendar.StoredCalendar;

/** What is promised for whom, by the policies and calendars as they are now. */
@ApplicationScoped
public class SlaPromises {

  @Inject SlaPolicies policies;
  @Inject Calendars calendars;

  /** By the most specific policy: two queries. */
  public SlaPromise of(long spaceId, FollowUpReason reason, Priority priority) {
    SlaTerms terms = policies.choose(spaceId, reason, priority).terms();
    return new SlaPromise(terms, time(terms.calendarId()));
  }

  /**
   * In which business time a reason is reckoned in each of these spaces: two queries.
   *
   * @param reason null for none in particular
   */
  public Map<Long, BusinessTime> times(Collection<Long> spaces, FollowUpReason reason) {
    List<SlaPolicy> all = policies.list();
    Map<Long, BusinessTime> times =
        calendars.list().stream()
            .collect(Collectors.toMap(StoredCalendar::id, StoredCalendar::time));
    return spaces.stream()
        .collect(
            Collectors.toMap(
                space -> space,
                space ->
                    SlaPolicy.mostSpecific(all, space, reason, Priority.NORMAL)
                        .map(policy -> times.get(policy.terms().calendarId()))
                        .orElseThrow()));
  }

  /** In which business time a space is looked after, whatever the reason: two queries. */
  public BusinessTime timeOf(long spaceId) {
    return times(List.of(spaceId), null).get(spaceId);
  }

  /** The business time of a calendar that something runs in. */
  public BusinessTime time(long calendarId) {
    return calendars.find(calendarId).orElseThrow().time();
  }
}
