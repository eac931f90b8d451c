package org.parley.moderation.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.Calendars;
import org.parley.moderation.calendar.StoredCalendar;

/**
 * Sets calendars, policies and how long a question may wait: an administrator's work. What is
 * changed counts for clocks that start, or start again, from now on; what runs keeps its due time.
 * Every method throws {@link NotAllowed} unless the actor is an administrator.
 */
@ApplicationScoped
@Transactional
public class SlaAdminService {

  @Inject Calendars calendars;
  @Inject SlaPolicies policies;
  @Inject UnansweredQuestions unanswered;

  public List<StoredCalendar> calendars(Actor actor) {
    require(actor);
    return calendars.list();
  }

  /**
   * @throws Invalid when the name is taken
   */
  public long addCalendar(Actor actor, BusinessCalendar calendar) {
    require(actor);
    requireFree(calendar.name(), 0);
    return calendars.add(calendar);
  }

  /**
   * Changes a calendar, or its holidays.
   *
   * @throws Conflict when somebody else has changed or removed it
   * @throws Invalid when the name is taken
   */
  public void changeCalendar(Actor actor, StoredCalendar changed) {
    require(actor);
    requireFree(changed.calendar().name(), changed.id());
    if (!calendars.change(changed)) {
      throw new Conflict("calendar.changed");
    }
  }

  /**
   * @throws Conflict while a policy or a follow-up needs it
   */
  public void removeCalendar(Actor actor, long id) {
    require(actor);
    if (calendars.find(id).isPresent() && !calendars.remove(id)) {
      throw new Conflict("calendar.used");
    }
  }

  public List<SlaPolicy> policies(Actor actor) {
    require(actor);
    return policies.list();
  }

  /**
   * @throws Invalid when there is a policy of this scope, or no such calendar
   */
  public long addPolicy(Actor actor, SlaScope scope, SlaTerms terms) {
    require(actor);
    requireCalendar(terms);
    return policies.add(scope, terms).orElseThrow(() -> new Invalid("scope", "sla.scope-taken"));
  }

  /**
   * Changes what a policy promises; its scope stays.
   *
   * @throws Conflict when somebody else has changed or removed it
   * @throws Invalid when there is no such calendar
   */
  public void changePolicy(Actor actor, SlaPolicy changed) {
    require(actor);
    requireCalendar(changed.terms());
    if (!policies.change(changed)) {
      throw new Conflict("sla.changed");
    }
  }

  /**
   * @throws Conflict for the policy for everything, which stays
   */
  public void removePolicy(Actor actor, long id) {
    require(actor);
    SlaPolicy policy = policies.find(id).orElseThrow(() -> new NotFound("sla.not-found"));
    if (policy.scope().equals(SlaScope.ALL)) {
      throw new Conflict("sla.last");
    }
    policies.remove(id);
  }

  /** After how many business minutes a question without an answer gets a follow-up; 0 is never. */
  public int unansweredMinutes(Actor actor) {
    require(actor);
    return unanswered.minutes();
  }

  /**
   * @throws Invalid when it is negative, or more than a year
   */
  public void changeUnansweredMinutes(Actor actor, int minutes) {
    require(actor);
    if (minutes < 0 || minutes > SlaTerms.MOST_MINUTES) {
      throw new Invalid("minutes", "sla.waiting", SlaTerms.MOST_MINUTES);
    }
    unanswered.change(minutes);
  }

  private void requireFree(String name, long exceptId) {
    if (calendars.isNameTaken(name, exceptId)) {
      throw new Invalid("name", "calendar.name-taken", name);
    }
  }

  private void requireCalendar(SlaTerms terms) {
    if (calendars.find(terms.calendarId()).isEmpty()) {
      throw new Invalid("calendar", "sla.calendar");
    }
  }

  private static void require(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
