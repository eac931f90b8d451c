package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {

  private final Markup markup = new Markup();

  @Test
  void headingsGetIdsOfTheirWords() {
    Outline outline = outline("# Before you **begin**\n\ntext\n\n## What you need\n");

    assertThat(outline.headings())
        .containsExactly(
            new Outline.Heading(1, "section-before-you-begin", "Before you begin"),
            new Outline.Heading(2, "section-what-you-need", "What you need"));
    assertThat(outline.html()).contains("<h3 id=\"section-before-you-begin\">");
  }

  @Test
  void sameWordsGetDifferentIds() {
    Outline outline = outline("## Steps\n\n## Steps\n\n## Steps 2\n");

    assertThat(outline.headings()).extracting(Outline.Heading::id).doesNotHaveDuplicates();
  }

  @Test
  void highestHeadingIsOfLevelOneWhateverItsAuthorBeganWith() {
    assertThat(outline("## Steps\n\n### First\n").headings())
        .extracting(Outline.Heading::level)
        .containsExactly(1, 2);
  }

  @Test
  void nothingThatAnAuthorWritesBecomesAnAttribute() {
    Outline outline = outline("## \" onclick=\"alert(1) <b>x</b> $1 \\2\n");

    assertThat(outline.html()).doesNotContain("onclick=\"alert").contains("$1");
    assertThat(outline.headings()).hasSize(1);
  }

  @Test
  void headingsInCodeAreNoHeadings() {
    assertThat(outline("```\n## no\n<h3>no</h3>\n```\n").headings()).isEmpty();
  }

  private Outline outline(String markdown) {
    return Outline.of(markup.render(markdown).html());
  }
}
