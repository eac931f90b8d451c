package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts of full length end quickly and do not grow out of proportion. */
class MarkupBoundsTest {

  private static final Duration QUICKLY = Duration.ofSeconds(30);
  private static final int MOST_HTML = 4_000_000;

  private final Markup markup = new Markup();

  private String quickly(String markdown) {
    String html = assertTimeoutPreemptively(QUICKLY, () -> markup.render(markdown).html());
    assertThat(html.length()).isLessThan(MOST_HTML);
    String imported = assertTimeoutPreemptively(QUICKLY, () -> markup.sanitizeImported(markdown));
    assertThat(imported.length()).isLessThan(MOST_HTML);
    return html;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "![",
        "*",
        "_",
        "**a ",
        "*a _b ",
        "~~",
        "~~a ",
        "`",
        "<",
        "<a ",
        "<b>",
        "<div>",
        "<div>\n",
        "</div>",
        "<!--",
        "<![CDATA[",
        "<?",
        "- ",
        "* a\n",
        "1. a\n",
        "# a\n",
        "|",
        "|a",
        "a@b.",
        "@",
        "@a",
        "@anna ",
        "@a.",
        "http://",
        "http://a.b/(",
        "www.a.b ",
        "&",
        "&#",
        "\\",
        "[a](",
        "[a](<b",
        "[a][",
        "][",
        "a*",
        "*a ",
        "(",
        "{{",
        "\"",
        "[x]: a\n",
        "-",
        "=\n",
        "```\n",
        "~~~ x\n",
        "    a\n",
        "<table>",
        "<ul><li>",
        "<a href=x>",
        "<p><b>",
        "\n",
        "<x y='",
        "[]()",
        "![a](b)",
        "<pre><code>",
        "\t",
        "- [ ] ",
        "> - ",
        "<details>",
        "\u0301"
      })
  void patternThatRepeatsThroughTheWholeTextEndsQuickly(String pattern) {
    quickly(pattern.repeat(TextRules.MAX_BODY / pattern.length()));
  }

  @Test
  void backtickRunsOfEveryLengthEndQuickly() {
    quickly(
        IntStream.range(1, 310).mapToObj(i -> "a" + "`".repeat(i)).collect(Collectors.joining()));
  }

  @Test
  void listsInListsEndQuickly() {
    quickly(
        IntStream.range(0, 310)
            .mapToObj(i -> " ".repeat(i) + "- a\n")
            .collect(Collectors.joining()));
  }

  @Test
  void emphasisThatIsClosedAsDeepAsItIsOpenedEndsQuickly() {
    quickly("*".repeat(25_000) + "a" + "*".repeat(25_000));
    quickly("*a ".repeat(8_000) + "b* ".repeat(8_000));
    quickly("[".repeat(25_000) + "a" + "](b)".repeat(6_000));
  }

  @Test
  void wideTableWithManyShortRowsIsShownAsTextInstead() {
    String html =
        quickly("|a".repeat(9_000) + "\n" + "|-".repeat(9_000) + "\n" + "b\n".repeat(6_000));
    assertThat(html).startsWith("<p>|a|a").doesNotContain("<table");
  }

  @Test
  void tableOfAThousandRowsIsStillATable() {
    assertThat(quickly("|a|b|c|\n|-|-|-|\n" + "|1|2|3|\n".repeat(1_000))).startsWith("<table>");
  }

  @Test
  void longTargetIsNotRepeatedForEachReference() {
    String html = quickly("[a]: /" + "x".repeat(25_000) + "\n\n" + "[a] ".repeat(6_000));
    assertThat(html).startsWith("<p><a href=\"/xxx").endsWith("a a</p>\n");
  }

  @Test
  void oneDefinitionServesManyReferences() {
    String html = quickly("[a]: /short\n\n" + "[a] ".repeat(100));
    assertThat(html.split("<a href=\"/short\">a</a>", -1)).hasSize(101);
  }

  @Test
  void longTextStaysWhole() {
    String text = "word ".repeat(10_000).strip();
    assertThat(markup.render(text).plainText()).isEqualTo(text);
  }
}
