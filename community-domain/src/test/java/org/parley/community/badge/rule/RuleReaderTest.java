package org.parley.community.badge.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.AcceptanceWithdrawn;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.vote.PostVoted;

class RuleReaderTest {

  private final RuleReader reader =
      new RuleReader(
          word ->
              Stream.of(new PostMetrics(), new MemberMetrics())
                  .flatMap(source -> source.metrics().stream())
                  .filter(metric -> metric.word().equals(word))
                  .findFirst());

  @Test
  void aRuleNamesAMetricAThresholdAndConditions() {
    Rule rule =
        reader.read(" answers.posted >= 5  and accepted and within(30 min) and score >= 3 ");

    assertThat(rule.metric().word()).isEqualTo("answers.posted");
    assertThat(rule.threshold()).isEqualTo(5);
    assertThat(rule.score()).isEqualTo(3);
    assertThat(rule.phrases())
        .containsExactly(new Rule.Phrase("accepted", ""), new Rule.Phrase("within", "30 minutes"));
  }

  @Test
  void ofDeedsOneIsEnough() {
    assertThat(reader.read("profile.complete").threshold()).isEqualTo(1);
    assertThat(reader.read("questions.asked and solved").threshold()).isEqualTo(1);
  }

  @Test
  void someRulesAreForNobodyButHands() {
    assertThat(reader.read("by-hand").isAutomatic()).isFalse();
    assertThat(reader.read("imported").isAutomatic()).isFalse();
    assertThat(reader.read("by-hand").isRepeatable()).isTrue();
  }

  @Test
  void aRuleHearsWhatItsMetricAndItsConditionsHear() {
    Rule rule = reader.read("answers.posted >= 2 and accepted and space(open)");

    assertThat(rule.hears(AcceptanceWithdrawn.class)).isTrue();
    assertThat(rule.hears(ThreadMoved.class)).isTrue();
    assertThat(rule.hears(PostHidden.class)).isTrue();
    assertThat(rule.hears(PostVoted.class)).isFalse();
    assertThat(reader.read("answers.posted and score >= 2").hears(PostVoted.class)).isTrue();
  }

  @Test
  void onlyWhatEachDeedCanHaveIsGivenManyTimes() {
    assertThat(reader.read("answer.score >= 25").isRepeatable()).isTrue();
    assertThat(reader.read("answers.posted >= 1 and official").isRepeatable()).isTrue();
    assertThat(reader.read("answers.in-tag >= 5").isRepeatable()).isTrue();
    assertThat(reader.read("answers.posted >= 2").isRepeatable()).isFalse();
    assertThat(reader.read("votes.cast >= 1").isRepeatable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', badge.rule-missing",
    "answers.eaten >= 5, badge.metric-unknown",
    "answers.posted(5), badge.metric-unknown",
    "answers.posted >= 0, badge.threshold",
    "answers.posted >= -3, badge.threshold",
    "answers.posted >= 5000000, badge.threshold",
    "answer.score, badge.threshold-missing",
    "answers.posted > 5, badge.rule-unreadable",
    "answers.posted >= 5; drop table post, badge.rule-unreadable",
    "answers.posted >= 5 and brilliant, badge.condition-unknown",
    "answers.posted >= 5 and score >= 0, badge.threshold",
    "answers.posted >= 5 and score, badge.threshold",
    "answers.posted >= 5 and within(soon), badge.argument",
    "answers.posted >= 5 and within, badge.argument",
    "answers.posted >= 5 and accepted(now), badge.argument",
    "answers.posted >= 5 and tag(a' or 'b), badge.argument",
    "votes.cast >= 5 and accepted, badge.condition-unfit"
  })
  void whatARuleCannotBeIsNamed(String rule, String code) {
    assertThatThrownBy(() -> reader.read(rule))
        .isInstanceOfSatisfying(
            Invalid.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.field()).isEqualTo("rule");
            });
  }

  @Test
  void aBadgeStaysWhileFourFifthsAreLeft() {
    assertThat(Rule.lasting(1)).isEqualTo(1);
    assertThat(Rule.lasting(2)).isEqualTo(2);
    assertThat(Rule.lasting(10)).isEqualTo(8);
    assertThat(Rule.lasting(25)).isEqualTo(20);
  }
}
