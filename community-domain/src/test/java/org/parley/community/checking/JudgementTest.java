package org.parley.community.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.community.expertise.CheckVerdict;
import org.parley.community.problem.Invalid;

class JudgementTest {

  @Test
  void whoObjectsSaysWhy() {
    assertThat(Judgement.of("correct", null).note()).isEmpty();
    assertThat(Judgement.of("outdated", " Since 4.2. ").note()).isEqualTo("Since 4.2.");
    for (String verdict : new String[] {"outdated", "wrong"}) {
      assertThatThrownBy(() -> Judgement.of(verdict, "  "))
          .isInstanceOf(Invalid.class)
          .hasMessage("check.note-missing");
    }
  }

  @Test
  void whatNobodyCanMeanIsRefused() {
    assertThatThrownBy(() -> Judgement.of("splendid", "why"))
        .isInstanceOf(Invalid.class)
        .hasMessage("check.verdict-unknown");
    String tooLong = "x".repeat(Judgement.LONGEST_NOTE + 1);
    assertThatThrownBy(() -> new Judgement(CheckVerdict.WRONG, tooLong))
        .isInstanceOf(Invalid.class)
        .hasMessage("check.note-long");
  }
}
