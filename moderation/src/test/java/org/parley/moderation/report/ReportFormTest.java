package org.parley.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.community.problem.Invalid;
import org.parley.moderation.sla.FollowUpReason;

class ReportFormTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-30");

  @Test
  void nothingSaidIsTheLastFourWeeks() {
    ReportQuery query = read(Map.of());
    assertThat(query).isEqualTo(ReportQuery.of(ReportPeriod.last(28, TODAY, OSLO)));
    assertThat(query.period().days()).hasSize(28).endsWith(TODAY);
  }

  @Test
  void daysAreThoseOfTheReadersClocks() {
    ReportPeriod period = read(Map.of("from", "2026-03-28", "to", "2026-03-29")).period();
    assertThat(period.begin()).isEqualTo(Instant.parse("2026-03-27T23:00:00Z"));
    // clocks went forward on the 29th
    assertThat(period.end()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
    assertThat(period.dayOf(Instant.parse("2026-03-28T23:30:00Z")))
        .isEqualTo(LocalDate.parse("2026-03-29"));
  }

  @Test
  void everythingElseIsReadAsItStands() {
    ReportQuery query =
        read(Map.of("days", "7", "space", " open ", "team", "3", "agent", "a", "reason", "angry"));
    assertThat(query)
        .isEqualTo(
            ReportQuery.of(ReportPeriod.last(7, TODAY, OSLO))
                .inSpace("open")
                .ofTeam(3L)
                .ofAgent("a")
                .because(FollowUpReason.ANGRY));
  }

  @ParameterizedTest
  @CsvSource({
    "days,0,report.days",
    "days,367,report.days",
    "days,9999999999,report.days",
    "days,many,form.number",
    "from,yesterday,report.day",
    "from,2026-02-30,report.day",
    "from,2026-03-31,report.future",
    "from,2025-03-29,report.long",
    "to,2026-03-01,report.from",
    "team,blue,form.number",
    "reason,boredom,follow-up.reason"
  })
  void whatWillNotDoIsSaidOfItsField(String field, String word, String code) {
    String told = code.equals("report.from") ? "from" : field;
    assertThatThrownBy(() -> read(Map.of(field, word)))
        .hasMessage(code)
        .asInstanceOf(type(Invalid.class))
        .extracting(Invalid::field)
        .isEqualTo(told);
  }

  @Test
  void whatContradictsItselfIsSaid() {
    assertThatThrownBy(() -> read(Map.of("days", "7", "from", "2026-03-01")))
        .hasMessage("report.days-or-dates");
    assertThatThrownBy(() -> read(Map.of("from", "2026-03-02", "to", "2026-03-01")))
        .hasMessage("report.order");
    assertThatThrownBy(() -> read(Map.of("from", "2026-03-02", "to", "2026-03-31")))
        .hasMessage("report.future");
  }

  private static ReportQuery read(Map<String, String> typed) {
    return new ReportForm(typed::get).read(TODAY, OSLO);
  }
}
