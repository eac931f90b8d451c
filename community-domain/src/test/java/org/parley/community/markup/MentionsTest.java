package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

  private final Markup markup = new Markup();

  @Test
  void mentionLinksToTheMember() {
    assertThat(markup.render("Thanks, @Anna!").html().strip())
        .isEqualTo("<p>Thanks, <a class=\"mention\" href=\"/m/anna\">@Anna</a>!</p>");
  }

  @Test
  void dotThatEndsTheSentenceIsNotPartOfTheName() {
    RenderedText text = markup.render("Ask @anna.b. Or (@jo-hn), or **@max_m**…");
    assertThat(text.mentions()).containsExactly("anna.b", "jo-hn", "max_m");
    assertThat(text.html()).contains(">@anna.b</a>. Or (<a");
  }

  @Test
  void mentionsAreDistinctInOrderAndLowerCase() {
    assertThat(markup.render("@bob @Anna @BOB").mentions()).containsExactly("bob", "anna");
  }

  @Test
  void twentyFirstNameStaysText() {
    String names =
        IntStream.rangeClosed(1, 21).mapToObj(i -> "@member" + i).collect(Collectors.joining(" "));
    RenderedText text = markup.render(names + " @member1");
    assertThat(text.mentions()).hasSize(20).doesNotContain("member21");
    assertThat(text.html()).contains("</a> @member21 <a").endsWith(">@member1</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`@anna`",
        "```\n@anna\n```",
        "    @anna",
        "[@anna](/x)",
        "<a href='/x'>*@anna*</a>",
        "<kbd>@anna</kbd>",
        "mail anna@example.org",
        "<a@anna",
        "user@anna",
        "über@anna",
        "x/@anna",
        "@anna@example.social",
        "@angular/core",
        "@ab",
        "@annaé",
        "@a234567890123456789012345678901",
        "@@anna",
        "@-anna",
        "<p title='@anna'>x</p>"
      })
  void thisIsNoMention(String markdown) {
    RenderedText text = markup.render(markdown);
    assertThat(text.mentions()).isEmpty();
    assertThat(text.html()).doesNotContain("mention");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@anna",
        "@anna, hi",
        "\"@anna\"",
        "<p>@anna</p>",
        "> @anna",
        "- @anna",
        "|@anna|\n|-|"
      })
  void thisIsAMention(String markdown) {
    assertThat(markup.render(markdown).mentions()).containsExactly("anna");
  }

  @Test
  void nameOfThirtyCharactersIsTheLongest() {
    String name = "a23456789012345678901234567890";
    assertThat(markup.render("@" + name).mentions()).containsExactly(name);
  }
}
