package org.parley.community.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class DrawTest {

  private static final int POSTS = 100_000;

  @Test
  void theSameSeedDrawsTheSameAnswers() {
    assertThat(drawn(new Draw(42, 0.05))).isEqualTo(drawn(new Draw(42, 0.05)));
    assertThat(drawn(new Draw(42, 0.05))).isNotEqualTo(drawn(new Draw(43, 0.05)));
  }

  @Test
  void theShareIsKept() {
    assertThat(drawn(new Draw(7, 0.05)).size()).isBetween(4_700, 5_300);
    assertThat(drawn(new Draw(7, 0))).isEmpty();
    assertThat(drawn(new Draw(7, 1))).hasSize(POSTS);
  }

  @Test
  void aGreaterShareOfTheSameSeedTakesAllOfASmallerOne() {
    assertThat(drawn(new Draw(7, 0.1))).containsAll(drawn(new Draw(7, 0.05)));
  }

  @Test
  void aShareIsBetweenNothingAndEverything() {
    for (double share : new double[] {-0.01, 1.01, Double.NaN}) {
      assertThatThrownBy(() -> new Draw(1, share)).isInstanceOf(Invalid.class);
    }
  }

  private static Set<Long> drawn(Draw draw) {
    return LongStream.rangeClosed(1, POSTS).filter(draw::takes).boxed().collect(Collectors.toSet());
  }
}
