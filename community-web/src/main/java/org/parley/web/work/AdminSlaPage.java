package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.calendar.Holidays;
import org.parley.moderation.calendar.StoredCalendar;
import org.parley.moderation.checkin.CheckInView;
import org.parley.moderation.checkin.CheckInViews;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;
import org.parley.moderation.sla.SlaAdminService;
import org.parley.moderation.sla.SlaPolicy;

/** {@code admin-sla.xhtml}: when the company is there, and what it promises. */
@Named
@RequestScoped
public class AdminSlaPage {

  static final String PATH = "/admin/sla";

  @Inject WorkForm form;
  @Inject SlaDeeds deeds;
  @Inject SlaAdminService service;
  @Inject SpaceViews spaces;
  @Inject CheckInViews checkIns;

  private List<StoredCalendar> calendars = List.of();
  private List<SlaPolicy> policies = List.of();
  private List<SpaceView> places = List.of();
  private List<CheckInView> watched = List.of();
  private int unanswered;

  public void load() {
    if (form.open() && !form.send(deeds::perform)) {
      calendars = service.calendars(form.actor());
      policies = service.policies(form.actor());
      places = spaces.list(form.actor());
      watched = checkIns.list(form.actor());
      unanswered = service.unansweredMinutes(form.actor());
    }
  }

  public List<StoredCalendar> getCalendars() {
    return calendars;
  }

  public List<SlaPolicy> getPolicies() {
    return policies;
  }

  public List<SpaceView> getSpaces() {
    return places;
  }

  /** Spaces into which somebody must look every so often. */
  public List<CheckInView> getWatched() {
    return watched.stream().filter(space -> space.schedule() != null).toList();
  }

  /** Spaces that may go unread. */
  public List<CheckInView> getUnwatched() {
    return watched.stream().filter(space -> space.schedule() == null).toList();
  }

  public String getUnanswered() {
    return form.typed("unanswered", "", "minutes", String.valueOf(unanswered));
  }

  public List<DayOfWeek> getDays() {
    return List.of(DayOfWeek.values());
  }

  public List<FollowUpReason> getReasons() {
    return List.of(FollowUpReason.values());
  }

  public List<Priority> getPriorities() {
    return List.of(Priority.values());
  }

  /** The name of a policy's space; empty for all. */
  public String spaceOf(SlaPolicy policy) {
    return places.stream()
        .filter(space -> Long.valueOf(space.id()).equals(policy.scope().spaceId()))
        .map(SpaceView::name)
        .findFirst()
        .orElse("");
  }

  /** A calendar's holidays as they are typed. */
  public String holidays(StoredCalendar calendar) {
    return Holidays.text(calendar.calendar().holidays());
  }
}
