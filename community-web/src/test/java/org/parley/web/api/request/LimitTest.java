package org.parley.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;

class LimitTest {

  @Test
  void isWhatWasAskedForOrWhatIsUsual() {
    assertThat(Limit.read(null, 25)).isEqualTo(25);
    assertThat(Limit.read("", 25)).isEqualTo(25);
    assertThat(Limit.read("1", 25)).isEqualTo(1);
    assertThat(Limit.read("100", 25)).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "ten", "1.5", "99999999999", " 5"})
  void isOneToAHundred(String limit) {
    assertThatThrownBy(() -> Limit.read(limit, 25))
        .isInstanceOf(Invalid.class)
        .hasMessage("limit.out-of-range");
  }
}
