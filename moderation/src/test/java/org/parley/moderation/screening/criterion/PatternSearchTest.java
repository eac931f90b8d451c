package org.parley.moderation.screening.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.screening.criterion.SamplePosts.found;
import static org.parley.moderation.screening.criterion.SamplePosts.saying;
import static org.parley.moderation.screening.criterion.SamplePosts.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class PatternSearchTest {

  @Test
  void everythingThatFitsIsFoundInAnyCase() {
    assertThat(found(pattern("[a-z]{2}-\\d{4}"), saying("My serial is AB-1234, not cd-99.")))
        .containsExactly("AB-1234");
  }

  @Test
  void expressionsThatHangOthersDoNotHangThisOne() {
    PostUnderScreening giant = saying("a".repeat(50_000) + "!");

    for (String hostile :
        List.of("(a+)+$", "(a|aa)+$", "(.*a){12}$", "^(([a-z])+.)+[A-Z]([a-z])+$")) {
      long start = System.nanoTime();
      pattern(hostile).matches(giant);
      assertThat(System.nanoTime() - start).as(hostile).isLessThan(30_000_000_000L);
    }
  }

  @Test
  void whatIsNoExpressionOrFindsNothingIsRefused() {
    for (String bad :
        List.of(
            "(",
            "a{5000}",
            "(?<=a)b",
            "(a)\\1",
            "[",
            "x*",
            "",
            "a?",
            "((a{1000}){1000}){1000}",
            "a{((b{1000}){1000}){1000}")) {
      assertThatThrownBy(() -> pattern(bad))
          .as(bad)
          .isInstanceOfSatisfying(
              Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("pattern"));
    }
    assertThatThrownBy(() -> pattern("a".repeat(1_001))).hasMessage("screening.too-long");
  }

  private static PatternSearch pattern(String source) {
    return PatternSearch.of(settings("pattern", source));
  }
}
