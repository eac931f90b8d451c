package org.parley.moderation.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.space.SpaceViews;
import org.parley.moderation.calendar.BusinessCalendar;
import org.parley.moderation.calendar.CalendarForm;
import org.parley.moderation.calendar.Holidays;
import org.parley.moderation.calendar.OpenWeek;
import org.parley.moderation.calendar.StoredCalendar;

class SlaAdminDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Actor ada;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    ada = samples.administrator();
  }

  @Test
  void freshCommunityHasOfficeHoursAndPromises() {
    StoredCalendar office =
        service().calendars(ada).stream()
            .filter(stored -> stored.calendar().name().equals("Office hours"))
            .findFirst()
            .orElseThrow();

    assertThat(office.calendar().week().text(DayOfWeek.FRIDAY)).isEqualTo("09:00-17:00");
    assertThat(office.calendar().week().text(DayOfWeek.SATURDAY)).isEmpty();
    assertThat(ZoneId.getAvailableZoneIds()).contains(office.calendar().zone().getId());
    SlaPromise urgent =
        community.get(SlaPromises.class).of(1, FollowUpReason.HAND, Priority.URGENT);
    assertThat(urgent.terms().responseMinutes()).isEqualTo(30);
    assertThat(urgent.terms().peerAnswerSatisfies()).isFalse();
    SlaPromise unanswered =
        community.get(SlaPromises.class).of(1, FollowUpReason.UNANSWERED, Priority.NORMAL);
    assertThat(unanswered.terms().peerAnswerSatisfies()).isTrue();
    assertThat(service().unansweredMinutes(ada)).isEqualTo(240);
  }

  @Test
  void calendarIsKeptAsItWasTyped() {
    BusinessCalendar typed =
        new CalendarForm(
                "Helsinki",
                "Europe/Helsinki",
                Map.of(DayOfWeek.MONDAY, "08:00-11:30, 12:00-16:00", DayOfWeek.SUNDAY, ""),
                "2026-12-06 Independence Day\n2027-01-01")
            .calendar();
    long id = service().addCalendar(ada, typed);

    assertThat(find(id).calendar()).isEqualTo(typed);
    assertThat(Holidays.text(find(id).calendar().holidays()))
        .isEqualTo("2026-12-06 Independence Day\n2027-01-01");

    BusinessCalendar always =
        BusinessCalendar.of("Helsinki always", ZoneId.of("Europe/Helsinki"), OpenWeek.always());
    StoredCalendar read = find(id);
    service().changeCalendar(ada, new StoredCalendar(id, read.version(), always));
    assertThat(find(id).calendar()).isEqualTo(always);
    assertThatThrownBy(
            () -> service().changeCalendar(ada, new StoredCalendar(id, read.version(), typed)))
        .isInstanceOf(Conflict.class)
        .hasMessage("calendar.changed");

    service().removeCalendar(ada, id);
    assertThat(service().calendars(ada)).noneMatch(stored -> stored.id() == id);
  }

  @Test
  void nameIsGivenOnceAndWhatIsNeededStays() {
    StoredCalendar office = service().calendars(ada).get(0);

    assertThatThrownBy(() -> service().addCalendar(ada, office.calendar()))
        .isInstanceOf(Invalid.class)
        .hasMessage("calendar.name-taken");
    assertThatThrownBy(() -> service().removeCalendar(ada, office("Office hours").id()))
        .isInstanceOf(Conflict.class)
        .hasMessage("calendar.used");
  }

  @Test
  void policyOfASpaceCountsThereFromNowOn() {
    long open = space("open");
    long calendar = office("Office hours").id();
    SlaScope scope = new SlaScope(open, null, null);
    long id = service().addPolicy(ada, scope, new SlaTerms(calendar, 15, 90, 50, true));

    assertThat(promised(open).responseMinutes()).isEqualTo(15);
    assertThat(promised(space("members")).responseMinutes()).isEqualTo(240);
    assertThatThrownBy(
            () -> service().addPolicy(ada, scope, new SlaTerms(calendar, 20, 90, 50, true)))
        .isInstanceOf(Invalid.class)
        .hasMessage("sla.scope-taken");

    SlaPolicy read = policy(id);
    SlaTerms other = new SlaTerms(calendar, 20, 100, 60, false);
    service().changePolicy(ada, new SlaPolicy(id, read.version(), scope, other));
    assertThat(promised(open)).isEqualTo(other);
    assertThatThrownBy(() -> service().changePolicy(ada, read))
        .isInstanceOf(Conflict.class)
        .hasMessage("sla.changed");

    service().removePolicy(ada, id);
    assertThat(promised(open).responseMinutes()).isEqualTo(240);
    assertThatThrownBy(() -> service().removePolicy(ada, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void policyForEverythingStays() {
    SlaPolicy all =
        service().policies(ada).stream()
            .filter(policy -> policy.scope().equals(SlaScope.ALL))
            .findFirst()
            .orElseThrow();

    assertThatThrownBy(() -> service().removePolicy(ada, all.id()))
        .isInstanceOf(Conflict.class)
        .hasMessage("sla.last");
    assertThatThrownBy(
            () ->
                service()
                    .addPolicy(
                        ada,
                        new SlaScope(space("members"), null, null),
                        new SlaTerms(-1, 15, 90, 50, true)))
        .isInstanceOf(Invalid.class)
        .hasMessage("sla.calendar");
  }

  @Test
  void nobodyButAdministratorsSetsOrReadsAnyOfIt() {
    BusinessCalendar calendar = office("Office hours").calendar();
    SlaTerms terms = new SlaTerms(1, 15, 90, 50, true);
    for (Actor actor :
        List.of(Actor.visitor(), samples.anna(), samples.agent(), samples.moderator())) {
      List<ThrowingCallable> attempts =
          List.of(
              () -> service().calendars(actor),
              () -> service().addCalendar(actor, calendar),
              () -> service().changeCalendar(actor, new StoredCalendar(1, 0, calendar)),
              () -> service().removeCalendar(actor, 1),
              () -> service().policies(actor),
              () -> service().addPolicy(actor, SlaScope.ALL, terms),
              () -> service().changePolicy(actor, new SlaPolicy(1, 0, SlaScope.ALL, terms)),
              () -> service().removePolicy(actor, 1),
              () -> service().unansweredMinutes(actor),
              () -> service().changeUnansweredMinutes(actor, 5));
      for (ThrowingCallable attempt : attempts) {
        assertThatThrownBy(attempt)
            .isInstanceOf(NotAllowed.class)
            .hasMessage("administrator.required");
      }
    }
    assertThatThrownBy(() -> service().changeUnansweredMinutes(ada, -1))
        .isInstanceOf(Invalid.class)
        .hasMessage("sla.waiting");
  }

  private static SlaTerms promised(long space) {
    return community.get(SlaPromises.class).of(space, FollowUpReason.HAND, Priority.NORMAL).terms();
  }

  private static StoredCalendar find(long id) {
    return service().calendars(ada).stream()
        .filter(stored -> stored.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static StoredCalendar office(String name) {
    return service().calendars(ada).stream()
        .filter(stored -> stored.calendar().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static SlaPolicy policy(long id) {
    return service().policies(ada).stream()
        .filter(policy -> policy.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private static long space(String slug) {
    return community.get(SpaceViews.class).find(ada, slug).id();
  }

  private static SlaAdminService service() {
    return community.get(SlaAdminService.class);
  }
}
