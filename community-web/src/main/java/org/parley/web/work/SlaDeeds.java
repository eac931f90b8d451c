package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.CalendarForm;
import org.parley.moderation.calendar.StoredCalendar;
import org.parley.moderation.checkin.CheckInInterval;
import org.parley.moderation.checkin.CheckInService;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaAdminService;
import org.parley.moderation.sla.SlaPolicy;
import org.parley.moderation.sla.SlaScope;
import org.parley.moderation.sla.SlaTerms;
import org.parley.web.page.Done;

/** What administrators set about calendars and policies. */
@RequestScoped
public class SlaDeeds {

  @Inject WorkForm form;
  @Inject SlaAdminService service;
  @Inject CheckInService checkIns;

  String perform() {
    Actor actor = form.actor();
    switch (form.of("do")) {
      case "calendar" -> keep(actor, calendar());
      case "dropcalendar" -> service.removeCalendar(actor, form.required("id"));
      case "policy" -> service.addPolicy(actor, scope(), terms());
      case "changepolicy" ->
          service.changePolicy(
              actor,
              new SlaPolicy(form.required("id"), form.required("version"), SlaScope.ALL, terms()));
      case "droppolicy" -> service.removePolicy(actor, form.required("id"));
      case "unanswered" -> service.changeUnansweredMinutes(actor, whole("minutes"));
      case "checkin" ->
          checkIns.schedule(
              actor,
              form.of("space"),
              new CheckInInterval(whole("minutes"), form.number("version")));
      case "dropcheckin" -> checkIns.unschedule(actor, form.of("space"), form.number("version"));
      default -> throw new NotFound("page.not-found");
    }
    return Done.at(AdminSlaPage.PATH, "saved");
  }

  private void keep(Actor actor, BusinessCalendar calendar) {
    if (form.of("id").isEmpty()) {
      service.addCalendar(actor, calendar);
    } else {
      service.changeCalendar(
          actor, new StoredCalendar(form.required("id"), form.required("version"), calendar));
    }
  }

  private BusinessCalendar calendar() {
    Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, form.of(day.name()));
    }
    return new CalendarForm(form.of("name"), form.of("zone"), hours, form.of("holidays"))
        .calendar();
  }

  private SlaScope scope() {
    return new SlaScope(
        form.number("space"),
        form.of("reason").isEmpty() ? null : FollowUpReason.ofWord(form.of("reason")),
        form.of("priority").isEmpty() ? null : Priority.ofWord(form.of("priority")));
  }

  private SlaTerms terms() {
    return new SlaTerms(
        form.required("calendar"),
        whole("response"),
        whole("resolution"),
        whole("warn"),
        !form.of("peer").isEmpty());
  }

  private int whole(String field) {
    Long number = form.number(field);
    if (number == null || number != number.intValue()) {
      throw new Invalid(field, "form.number");
    }
    return number.intValue();
  }
}
