package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CorpusTest {

  private final List<Sample> samples = new Corpus().write(4);

  @Test
  void theSameTextsComeOutEachTime() {
    assertThat(new Corpus().write(4)).isEqualTo(samples);
  }

  @Test
  void everyKindHasTemplatesEnough() {
    Map<String, Long> templates =
        samples.stream()
            .collect(
                Collectors.groupingBy(
                    Sample::label,
                    Collectors.collectingAndThen(
                        Collectors.mapping(Sample::source, Collectors.toSet()),
                        sources -> (long) sources.size())));

    assertThat(templates.keySet()).containsExactlyInAnyOrderElementsOf(Corpus.LABELS);
    assertThat(templates.values()).allSatisfy(count -> assertThat(count).isGreaterThan(10));
  }

  @Test
  void nothingOfTheGrammarIsLeftInATextAndNoneIsEmpty() {
    assertThat(samples)
        .allSatisfy(sample -> assertThat(sample.text()).isNotBlank().doesNotContain("{", "}", "|"));
  }
}
