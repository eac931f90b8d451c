package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.moderation.screening.criterion.Concern;

class ConcernFoundTest {

  @ParameterizedTest
  @EnumSource
  void tellsEveryConcern(Concern concern) {
    assertThat(new ConcernFound(1, 2, concern.name(), Instant.EPOCH).concern())
        .isEqualTo(concern.name());
  }

  @Test
  void concernThatNobodyKnowsIsNotTold() {
    assertThatThrownBy(() -> new ConcernFound(1, 2, "BORED", Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
