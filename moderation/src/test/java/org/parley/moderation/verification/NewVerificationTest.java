package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.Problem;

class NewVerificationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @Test
  void theLastDayIsFromTodayToThreeYearsAhead() {
    assertThat(until("2026-03-02").from(TODAY).until()).isEqualTo(TODAY);
    assertThat(until("2029-03-02").from(TODAY).until()).isEqualTo(LocalDate.of(2029, 3, 2));
    assertRefused(() -> until("2026-03-01").from(TODAY), "verification.until-past");
    assertRefused(() -> until("2029-03-03").from(TODAY), "verification.until-far");
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertRefused(() -> until(null), "verification.until-missing");
    assertRefused(() -> until("  "), "verification.until-missing");
    for (String wrong : new String[] {"tomorrow", "2026-02-30", "02.03.2027", "2026-3-2"}) {
      assertRefused(() -> until(wrong), "verification.until-unreadable");
    }
  }

  @Test
  void theProductVersionIsShortAndNotBlank() {
    assertThat(NewVerification.of("  4.2   LTS ", "2026-04-01", 1L).productVersion())
        .isEqualTo("4.2 LTS");
    assertRefused(() -> NewVerification.of(" \t ", "2026-04-01", 1L), "verification.version-blank");
    assertRefused(() -> NewVerification.of(null, "2026-04-01", 1L), "verification.version-blank");
    assertRefused(
        () -> NewVerification.of("4".repeat(61), "2026-04-01", 1L),
        "verification.version-too-long");
  }

  @Test
  void whichTextWasReadMustBeSaid() {
    assertRefused(() -> NewVerification.of("4.2", "2026-04-01", null), "version.missing");
  }

  private static NewVerification until(String day) {
    return NewVerification.of("4.2", day, 1L);
  }

  private static void assertRefused(ThrowingCallable deed, String code) {
    assertThatThrownBy(deed)
        .isInstanceOf(Invalid.class)
        .extracting(refusal -> ((Problem) refusal).code())
        .isEqualTo(code);
  }
}
