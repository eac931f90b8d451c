package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrammarTest {

  private final Grammar grammar = new Grammar(Map.of("thing", List.of("phone", "[red|blue] bag")));

  @Test
  void everyChoiceIsMadeAndNothingElse() {
    assertThat(all("[My|Our [old|new]] {thing}[!|]"))
        .containsExactlyInAnyOrder(
            "My phone",
            "My phone!",
            "Our old phone",
            "Our old phone!",
            "Our new phone",
            "Our new phone!",
            "My red bag",
            "My red bag!",
            "My blue bag",
            "My blue bag!",
            "Our old red bag",
            "Our old red bag!",
            "Our old blue bag",
            "Our old blue bag!",
            "Our new red bag",
            "Our new red bag!",
            "Our new blue bag",
            "Our new blue bag!");
  }

  @Test
  void theSameSeedWritesTheSame() {
    assertThat(write("[a|b|c|d|e|f] {thing}", 5)).isEqualTo(write("[a|b|c|d|e|f] {thing}", 5));
  }

  @Test
  void mistakesInATemplateAreRefused() {
    assertThatThrownBy(() -> write("[a|b", 1)).hasMessageContaining("Unbalanced");
    assertThatThrownBy(() -> write("a]", 1)).hasMessageContaining("Unbalanced");
    assertThatThrownBy(() -> write("{nothing}", 1)).hasMessageContaining("nothing");
  }

  private java.util.Set<String> all(String template) {
    return IntStream.range(0, 2000)
        .mapToObj(seed -> write(template, seed))
        .collect(Collectors.toSet());
  }

  private String write(String template, int seed) {
    return grammar.write(template, new SplittableRandom(seed));
  }
}
