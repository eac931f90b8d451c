package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkupTest {

  private final Markup markup = new Markup();

  private String html(String markdown) {
    return markup.render(markdown).html().strip();
  }

  @Test
  void renderingSaysWhichRendererMadeIt() {
    assertThat(markup.render("Hello").version()).isEqualTo(Markup.VERSION);
  }

  @Test
  void emphasisAndStrikethroughAreRendered() {
    assertThat(html("*a* **b** ~~c~~"))
        .isEqualTo("<p><em>a</em> <strong>b</strong> <del>c</del></p>");
  }

  @Test
  void oneLineBreakIsNoParagraph() {
    assertThat(html("one\ntwo")).isEqualTo("<p>one\ntwo</p>");
  }

  @Test
  void headingsLeaveTheOneH1ToThePage() {
    assertThat(html("# a\n## b\n### c\n#### d\n##### e\n###### f\n\n<h1>g</h1>"))
        .isEqualToIgnoringNewLines(
            "<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6><h6>f</h6><h3>g</h3>");
  }

  @Test
  void tablesKeepTheirAlignment() {
    assertThat(html("|a|b|\n|-|:-:|\n|1|2|"))
        .contains("<th>a</th>", "<th align=\"center\">b</th>", "<td align=\"center\">2</td>");
  }

  @Test
  void tasksAreBoxesThatNobodyCanTick() {
    assertThat(html("- [x] done\n- [ ] open"))
        .contains(
            "<li class=\"task-list-item\"><input type=\"checkbox\" disabled=\"disabled\""
                + " checked=\"checked\" aria-label=\"[x]\" /> done</li>")
        .contains(
            "<li class=\"task-list-item\"><input type=\"checkbox\" disabled=\"disabled\""
                + " aria-label=\"[ ]\" /> open</li>");
  }

  @Test
  void bareLinksBecomeLinksThatPassNoReputation() {
    assertThat(html("see https://example.org/a?b=c."))
        .isEqualTo(
            "<p>see <a href=\"https://example.org/a?b=c\" rel=\"nofollow ugc noopener\">"
                + "https://example.org/a?b=c</a>.</p>");
  }

  @Test
  void linksWithinTheCommunityNeedNoRel() {
    assertThat(html("[there](/t/5) [here](#p7)"))
        .isEqualTo("<p><a href=\"/t/5\">there</a> <a href=\"#p7\">here</a></p>");
  }

  @Test
  void addressesBecomeMailLinks() {
    assertThat(html("ask help@example.org"))
        .isEqualTo("<p>ask <a href=\"mailto:help@example.org\">help@example.org</a></p>");
  }

  @Test
  void imagesLoadLazilyAndAlwaysHaveAnAlternative() {
    assertThat(html("![A chart](/a/7.png)\n<img src='https://example.org/b.png' title='alt'>"))
        .contains("<img src=\"/a/7.png\" alt=\"A chart\" loading=\"lazy\" />")
        .contains("title=\"alt\" alt=\"\" loading=\"lazy\" />");
  }

  @Test
  void harmlessHtmlPasses() {
    String html =
        "<details><summary>More</summary><p>H<sub>2</sub>O x<sup>2</sup> <kbd>Esc</kbd></p>"
            + "<dl><dt>a</dt><dd>b</dd></dl></details>";
    assertThat(html(html)).isEqualTo(html);
  }

  @Test
  void typeParametersOutsideCodeAreNotTakenForTags() {
    assertThat(html("Returns List<String> here"))
        .isEqualTo("<p>Returns List&lt;String&gt; here</p>");
    assertThat(html("<MyButton>\nclick\n</MyButton>"))
        .isEqualTo("<p>&lt;MyButton&gt;\nclick\n&lt;/MyButton&gt;</p>");
  }

  @Test
  void plainTextComesWithTheHtml() {
    assertThat(markup.render("# Hi\n\nsome *text*").plainText()).isEqualTo("Hi\n\nsome text");
  }

  @Test
  void charactersThatMeanNothingAreNotEscaped() {
    assertThat(html("1+1=2 `a=\"{{b}}\"` don't"))
        .isEqualTo("<p>1+1=2 <code>a=&#34;{{b}}&#34;</code> don't</p>");
    assertThat(html("&amp;#64; `&#64;`")).isEqualTo("<p>&amp;#64; <code>&amp;#64;</code></p>");
  }

  @Test
  void importedQuestionKeepsItsStructure() {
    String imported =
        "<h1>Why</h1><p>Does <strong>this</strong> <strike>not</strike> @anna work?</p>"
            + "<pre class=\"lang-java prettyprint-override\"><code>int a = 1;\n</code></pre>"
            + "<blockquote class=\"spoiler\"><p>because</p></blockquote><hr>";
    assertThat(markup.sanitizeImported(imported))
        .isEqualTo(
            "<h3>Why</h3><p>Does <strong>this</strong> <s>not</s> @anna work?</p>"
                + "<pre><code class=\"language-java\"><span class=\"tok-type\">int</span> a"
                + " <span class=\"tok-operator\">=</span> <span class=\"tok-number\">1</span>;\n"
                + "</code></pre><blockquote><p>because</p></blockquote><hr />");
  }

  @Test
  void importedHtmlIsAsUntrustedAsMarkdown() {
    assertThat(markup.sanitizeImported("<p onclick='x()'>a<script>x()</script></p>"))
        .isEqualTo("<p>a</p>");
  }

  @Test
  void manyThreadsRenderTheSame() {
    String markdown = "# a @anna\n\n```java\n/* x */ class A {}\n```\n\n|a|\n|-|\n|b|\n";
    String expected = html(markdown);
    List<String> rendered =
        IntStream.range(0, 400).parallel().mapToObj(i -> html(markdown)).distinct().toList();
    assertThat(rendered.stream().collect(Collectors.toSet())).containsExactly(expected);
  }

  @Test
  void uploadedPictureKeepsItsRoomAndHasCopiesForNarrowScreens() {
    assertThat(html("![The view](/a/12/view.jpg#1600x900)"))
        .isEqualTo(
            "<p><a class=\"picture\" href=\"/a/12/view.jpg\"><img src=\"/a/12/view.jpg\""
                + " alt=\"The view\" loading=\"lazy\" width=\"720\" height=\"405\""
                + " srcset=\"/a/12/view.jpg?w=320 320w, /a/12/view.jpg?w=640 640w,"
                + " /a/12/view.jpg?w=1280 1280w, /a/12/view.jpg 1600w\""
                + " sizes=\"min(100vw, 720px)\" /></a></p>");
  }

  @Test
  void tallPictureFitsOnAScreenAndASmallOneIsNotMadeLarger() {
    assertThat(html("![](/a/12/tall.png#900x1600)")).contains("width=\"315\" height=\"560\"");
    assertThat(html("![](/a/12/icon.png#64x32)"))
        .contains("width=\"64\" height=\"32\"")
        .doesNotContain("srcset");
  }

  @Test
  void animationHasNoCopiesThatStandStill() {
    assertThat(html("![](/a/12/moves.gif#800x600)")).contains("width=").doesNotContain("srcset");
  }

  @Test
  void linkedPictureLeadsWhereItsAuthorWants() {
    assertThat(html("[![x](/a/12/a.png#40x20)](https://example.org)"))
        .containsOnlyOnce("<a ")
        .contains("href=\"https://example.org\"");
  }

  @Test
  void pictureFromElsewhereStaysAsItIs() {
    assertThat(html("![x](https://example.org/a/12/a.png#40x20)"))
        .doesNotContain("srcset", "width", "<a");
  }

  @Test
  void uploadedFileLooksLikeOne() {
    assertThat(html("[log.txt](/a/13/log.txt) (4 kB)"))
        .isEqualTo("<p><a href=\"/a/13/log.txt\" class=\"file\">log.txt</a> (4 kB)</p>");
  }
}
