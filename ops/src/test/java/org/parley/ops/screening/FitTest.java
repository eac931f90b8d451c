package org.parley.ops.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tribuo.Example;
import org.tribuo.classification.Label;

class FitTest {

  @Test
  void withoutAnySignAScoreIsHowOftenTheLabelIsThere() {
    Fit fit = Fit.of(examples(Map.of("rare", 10, "common", 90)), 100);

    assertThat(likely(fit, "rare")).isCloseTo(0.1, within(0.02));
    assertThat(likely(fit, "common")).isCloseTo(0.9, within(0.02));
  }

  @Test
  void eachOfThreeLabelsIsFittedAgainstTheOthers() {
    Fit fit = Fit.of(examples(Map.of("few", 10, "some", 30, "most", 60)), 100);

    assertThat(likely(fit, "few")).isCloseTo(0.1, within(0.03));
    assertThat(likely(fit, "some")).isCloseTo(0.3, within(0.03));
    assertThat(likely(fit, "most")).isCloseTo(0.6, within(0.03));
  }

  @Test
  void whatGoesWithALabelSpeaksForIt() {
    List<Example<Label>> examples = examples(Map.of("rare", 10, "common", 90));
    for (int i = 0; i < 20; i++) {
      examples.add(Fit.example("rare", Map.of("sign", 1.0)));
    }
    Fit fit = Fit.of(examples, 100);

    assertThat(likely(fit, "rare", "sign")).isGreaterThan(0.9);
    assertThat(likely(fit, "common", "sign")).isLessThan(0.1);
    assertThat(fit.weights(List.of("rare", "common")).get("sign")[0]).isPositive();
  }

  private static List<Example<Label>> examples(Map<String, Integer> counts) {
    List<Example<Label>> examples = new ArrayList<>();
    counts.forEach(
        (label, count) -> {
          for (int i = 0; i < count; i++) {
            examples.add(Fit.example(label, Map.of("even", i % 2 == 0 ? 1.0 : -1.0)));
          }
        });
    return examples;
  }

  private static double likely(Fit fit, String label, String... seen) {
    double sum = fit.bias(label);
    for (String feature : seen) {
      sum += fit.weight(label, feature);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
