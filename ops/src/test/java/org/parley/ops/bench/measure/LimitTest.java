package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitTest {

  private final Limits limits =
      new Limits(
          List.of(
              new Limit("thread-member", Limit.Kind.COST, 4.5, ""),
              new Limit("thread-cached", Limit.Kind.RATE, 0.6, "static-file"),
              new Limit("thread-cached-304", Limit.Kind.BELOW, 1, "thread-cached")));

  @Test
  void whatIsReachedIsMet() {
    assertThat(verdicts(4.5, 0.2, 0.1, 6_000))
        .containsEntry("thread-member", "≤ 4.5 ms: met")
        .containsEntry("thread-cached", "≥ 0.6 × the rate of static-file: met (0.60)")
        .containsEntry("thread-cached-304", "< thread-cached: met (0.50)");
  }

  @Test
  void whatIsNotReachedIsMissed() {
    assertThat(verdicts(4.51, 0.2, 0.3, 5_900))
        .containsEntry("thread-member", "≤ 4.5 ms: **missed**")
        .containsEntry("thread-cached", "≥ 0.6 × the rate of static-file: **missed** (0.59)")
        .containsEntry("thread-cached-304", "< thread-cached: **missed** (1.50)");
  }

  @Test
  void withoutTheOtherRowNothingIsKnown() {
    assertThat(limits.verdicts(List.of(SampleFigures.of("thread-cached", 1, 100))))
        .containsExactly(Map.entry("thread-cached", "≥ 0.6 × the rate of static-file: not known"));
    assertThat(limits.verdicts(List.of(SampleFigures.failed("thread-member"))))
        .containsEntry("thread-member", "≤ 4.5 ms: not known");
  }

  @Test
  void theShippedOnesCanBeRead() {
    assertThat(Limits.shipped().all())
        .contains(
            new Limit("thread-cached", Limit.Kind.RATE, 0.6, "static-file"),
            new Limit("search-common", Limit.Kind.COST, 8, ""));
  }

  private Map<String, String> verdicts(
      double member, double cached, double unchanged, double perSecond) {
    return limits.verdicts(
        List.of(
            SampleFigures.of("static-file", 0.1, 10_000),
            SampleFigures.of("thread-member", member, 300),
            SampleFigures.of("thread-cached", cached, perSecond),
            SampleFigures.of("thread-cached-304", unchanged, 9_000)));
  }
}
