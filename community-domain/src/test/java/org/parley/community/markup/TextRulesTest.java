package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

  private static final String SMILE = "\uD83D\uDE00";

  @Test
  void ordinaryTextHasNoProblem() {
    assertThat(TextRules.titleProblem("How do I reset it?")).isEmpty();
    assertThat(TextRules.bodyProblem("a\r\n\tb " + SMILE)).isEmpty();
    assertThat(TextRules.commentProblem("+1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t\r\n",
        "\u00A0",
        "\u200B",
        "\u2060",
        "\u00AD",
        "\u3164",
        "\uFEFF",
        "\u2800",
        "\u3000",
        "\u115F\u1160",
        "\uFFA0",
        "\u200B \u200D\u200E\u202E",
        "\u034F",
        "\uFE0F",
        "\uDB40\uDC41",
        "\uDB40\uDD00",
        "\u2028\u0085",
        "\u180E"
      })
  void textThatShowsNothingIsBlank(String text) {
    assertThat(TextRules.titleProblem(text)).contains("blank");
    assertThat(TextRules.bodyProblem(text)).contains("blank");
    assertThat(TextRules.commentProblem(text)).contains("blank");
  }

  @Test
  void missingTextIsBlank() {
    assertThat(TextRules.titleProblem(null)).contains("blank");
    assertThat(TextRules.bodyProblem(null)).contains("blank");
  }

  @Test
  void titleNeedsEightVisibleCharacters() {
    assertThat(TextRules.titleProblem("1234 567\u200B")).contains("too-short");
    assertThat(TextRules.titleProblem("1234 5678")).isEmpty();
    assertThat(TextRules.titleProblem(SMILE.repeat(7))).contains("too-short");
    assertThat(TextRules.titleProblem(SMILE.repeat(8))).isEmpty();
  }

  @Test
  void titleLengthCountsWhatIsStored() {
    assertThat(TextRules.titleProblem(SMILE.repeat(150))).isEmpty();
    assertThat(TextRules.titleProblem(SMILE.repeat(151))).contains("too-long");
    assertThat(TextRules.titleProblem("  " + "e\u0301".repeat(150) + "  ")).isEmpty();
  }

  @Test
  void bodyAndCommentHaveALongestLength() {
    assertThat(TextRules.bodyProblem(SMILE.repeat(50_000))).isEmpty();
    assertThat(TextRules.bodyProblem("a".repeat(50_001))).contains("too-long");
    assertThat(TextRules.commentProblem("a".repeat(2_000))).isEmpty();
    assertThat(TextRules.commentProblem("a".repeat(2_001))).contains("too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"broken \uD83D title", "broken title \uDE00", "\uDE00\uD83D broken title"})
  void halfACharacterIsFound(String text) {
    assertThat(TextRules.titleProblem(text)).contains("lone-surrogate");
    assertThat(TextRules.bodyProblem(text)).contains("lone-surrogate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\b", "\u001B", "\u001F", "\f"})
  void controlCharacterIsFound(String control) {
    assertThat(TextRules.titleProblem("a long title" + control)).contains("control-characters");
    assertThat(TextRules.bodyProblem("body" + control)).contains("control-characters");
    assertThat(TextRules.commentProblem("body" + control)).contains("control-characters");
  }

  @Test
  void titleIsOneComposedLineThatCannotTurnItsSurroundings() {
    assertThat(TextRules.normalizeTitle(" e\u0301 \r\n\t b\u00A0\u2028c \u202Eevil\u2069 "))
        .isEqualTo("é b c evil");
  }

  @Test
  void bidiCharactersLeaveNoGapBehind() {
    assertThat(TextRules.normalizeTitle("a \u202E b")).isEqualTo("a b");
  }

  @Test
  void joinersThatMakeEmojiAndPersianWordsStay() {
    String title = "\uD83D\uDC69\u200D\uD83D\uDCBB می\u200Cخواهم";
    assertThat(TextRules.normalizeTitle(title)).isEqualTo(title);
  }

  @Test
  void bodyKeepsItsInnerSpaceAndItsIndent() {
    assertThat(TextRules.normalizeBody("    code\r\n  a  \rb \n\n\t "))
        .isEqualTo("    code\n  a  \nb");
  }
}
