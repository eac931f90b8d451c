package org.parley.community.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void theCompanysLinesStandOverTheProducts() {
    Rules rules = Rules.of(lines("points.a", "10", "limit.b", "200"), lines("points.a", "-3"));

    assertThat(rules.number("points.a")).isEqualTo(-3);
    assertThat(rules.number("limit.b")).isEqualTo(200);
    assertThat(rules.problems()).isEmpty();
  }

  @Test
  void aLineThatWillNotDoIsAsIfItWereNotThereAndIsNamed() {
    Rules rules =
        Rules.of(
            lines("points.a", "10", "limit.b", "200"),
            lines("points.a", "ten", "limit.b", "-1", "points.z", "4"));

    assertThat(rules.all()).containsEntry("points.a", 10).containsEntry("limit.b", 200).hasSize(2);
    assertThat(rules.problems())
        .containsExactly(
            "limit.b is no whole number that it could be: -1",
            "points.a is no whole number that it could be: ten",
            "points.z is no rule");
  }

  @Test
  void theProductHasThePointsOfItsPromise() {
    Rules rules = Rules.inForce();

    assertThat(rules.number("points.up-vote.answer")).isEqualTo(10);
    assertThat(rules.number("points.up-vote.question")).isEqualTo(5);
    assertThat(rules.number("points.accepted.answer")).isEqualTo(15);
    assertThat(rules.number("points.accepting.answer")).isEqualTo(2);
    assertThat(rules.number("points.down-vote.answer")).isEqualTo(-2);
    assertThat(rules.number("points.down-vote-cast.answer")).isEqualTo(-1);
    assertThat(rules.number("limit.points-per-day")).isEqualTo(200);
  }

  @Test
  void askingForARuleThatThereIsNotIsAnError() {
    assertThatThrownBy(() -> Rules.inForce().number("points.nonsense"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Properties lines(String... pairs) {
    Properties lines = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      lines.setProperty(pairs[i], pairs[i + 1]);
    }
    return lines;
  }
}
