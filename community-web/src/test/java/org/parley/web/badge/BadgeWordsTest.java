package org.parley.web.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.community.badge.BadgeIcons;
import org.parley.community.badge.BadgeLevel;
import org.parley.community.badge.BadgeTheme;
import org.parley.community.badge.rule.Condition;
import org.parley.community.badge.rule.MemberMetrics;
import org.parley.community.badge.rule.MetricSource;
import org.parley.community.badge.rule.PostMetrics;
import org.parley.community.badge.visit.VisitMetrics;
import org.parley.moderation.flag.FlagMetrics;

/** Whatever badges can be made of has its words and its picture. */
class BadgeWordsTest {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.parley.web.messages");

  @Test
  void everyMetricIsToldAsARuleAndAsWhatIsMissing() {
    Stream.<MetricSource>of(
            new PostMetrics(), new MemberMetrics(), new VisitMetrics(), new FlagMetrics())
        .flatMap(source -> source.metrics().stream())
        .forEach(
            metric -> {
              assertThat(BUNDLE.containsKey("badge.rule." + metric.word()))
                  .as(metric.word())
                  .isTrue();
              assertThat(BUNDLE.containsKey("badge.missing." + metric.word()))
                  .as(metric.word())
                  .isTrue();
            });
  }

  @Test
  void everyConditionThemeAndLevelHasItsWords() {
    Stream.of(Condition.values())
        .filter(condition -> condition != Condition.SCORE)
        .forEach(
            condition ->
                assertThat(BUNDLE.containsKey("badge.condition." + condition.word()))
                    .as(condition.word())
                    .isTrue());
    for (BadgeTheme theme : BadgeTheme.values()) {
      assertThat(BUNDLE.containsKey("badge.theme." + theme.word())).isTrue();
    }
    for (BadgeLevel level : BadgeLevel.values()) {
      assertThat(BUNDLE.containsKey("badge.level." + level.word())).isTrue();
    }
  }

  @Test
  void everyIconIsDrawn() throws IOException {
    try (InputStream in =
        BadgeWordsTest.class.getResourceAsStream("/META-INF/resources/parley/icons.svg")) {
      String drawn = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String icon : BadgeIcons.ALL) {
        assertThat(drawn).contains("<symbol id=\"" + icon + "\"");
      }
    }
  }
}
