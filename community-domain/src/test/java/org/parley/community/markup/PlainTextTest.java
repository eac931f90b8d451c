package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void paragraphsAreSetApartAndMarkupIsGone() {
    assertThat(
            PlainText.of("<h3>Title</h3><p>One <em>two</em>\n three<br>four</p><p>A &amp; B</p>"))
        .isEqualTo("Title\n\nOne two three\nfour\n\nA & B");
  }

  @Test
  void listsKeepTheirMarks() {
    assertThat(PlainText.of("<ol start=\"3\"><li>a</li><li>b<ul><li>c</li></ul></li></ol>z"))
        .isEqualTo("3. a\n4. b\n- c\n\nz");
  }

  @Test
  void tasksShowTheirState() {
    assertThat(new Markup().render("- [x] a\n- [ ] b").plainText()).isEqualTo("- [x] a\n- [ ] b");
  }

  @Test
  void codeKeepsItsLinesAndIndent() {
    assertThat(
            new Markup().render("Try:\n\n```java\nif (a)\n  b();\n\nc();\n```\nDone").plainText())
        .isEqualTo("Try:\n\nif (a)\n  b();\n\nc();\n\nDone");
  }

  @Test
  void inlineTagsDoNotSplitWords() {
    assertThat(PlainText.of("<p>un<b>believ</b>able</p>")).isEqualTo("unbelievable");
  }

  @Test
  void tableCellsStandApart() {
    assertThat(PlainText.of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
        .isEqualTo("a b\nc");
  }

  @Test
  void imagesAreToldByTheirDescription() {
    assertThat(PlainText.of("<p>See <img src=\"/a\" alt=\"the chart\"> here</p>"))
        .isEqualTo("See the chart here");
  }

  @Test
  void emptyHtmlHasNoText() {
    assertThat(PlainText.of("<p> </p><hr>")).isEmpty();
  }
}
