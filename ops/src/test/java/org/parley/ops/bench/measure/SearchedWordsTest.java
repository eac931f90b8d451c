package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchedWordsTest {

  @Test
  void titlesAreTypedThreeLettersAtATime() {
    assertThat(SearchedWords.typed(List.of("Installer gone", "Solar")))
        .containsExactly(
            "ins", "instal", "installer", "installer go", "sol", "solar", "solar", "solar");
  }
}
