package org.parley.moderation.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.community.problem.Invalid;

class ReplyTemplateTest {

  private static final Map<ReplyPlaceholder, String> WORDS =
      Map.of(
          ReplyPlaceholder.CUSTOMER, "Anna",
          ReplyPlaceholder.AGENT, "Alex",
          ReplyPlaceholder.THREAD, "It costs $1 {agent}",
          ReplyPlaceholder.SPACE, "*Sale* [here](https://evil.example)");

  @Test
  void everyPlaceholderIsFilledWhereverItStands() {
    ReplyTemplate template = ReplyTemplate.of("Hello {customer},\n\n{customer}! Yours, {agent}");

    assertThat(template.filledWith(WORDS)).isEqualTo("Hello Anna,\n\nAnna! Yours, Alex");
  }

  @Test
  void wordsThatAreFilledInAreNeitherMarkupNorFilledAgain() {
    assertThat(ReplyTemplate.of("About “{thread}” in {space}").filledWith(WORDS))
        .isEqualTo("About “It costs $1 {agent}” in \\*Sale\\* \\[here\\](https://evil.example)");
  }

  @Test
  void bracesThatAreNoPlaceholderStay() {
    String code = "Send `{\"mode\": 1}` and read { this }";

    assertThat(ReplyTemplate.of(code).filledWith(WORDS)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'Hello {name}', canned.placeholder",
    "'   ', canned.body.blank",
    "'Bell \u0007', canned.body.control-characters"
  })
  void whatWouldReachCustomersUnfinishedIsTurnedDown(String text, String code) {
    assertThatThrownBy(() -> ReplyTemplate.of(text)).isInstanceOf(Invalid.class).hasMessage(code);
  }

  @Test
  void fiveThousandCharactersFitAndOneMoreDoesNot() {
    assertThat(ReplyTemplate.of("x".repeat(5_000)).text()).hasSize(5_000);
    assertThatThrownBy(() -> ReplyTemplate.of("x".repeat(5_001)))
        .hasMessage("canned.body.too-long");
  }
}
