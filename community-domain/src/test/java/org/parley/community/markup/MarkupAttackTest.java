package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupAttackTest {

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "rel",
          "src",
          "alt",
          "title",
          "loading",
          "class",
          "type",
          "disabled",
          "checked",
          "aria-label",
          "align",
          "start",
          "colspan",
          "rowspan",
          "width",
          "height");
  private static final Set<String> DANGEROUS =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "form",
          "button",
          "link",
          "meta",
          "base",
          "template",
          "noscript",
          "textarea",
          "select",
          "video",
          "audio",
          "title",
          "xmp",
          "plaintext",
          "frameset",
          "marquee",
          "font");

  private final Markup markup = new Markup();

  /** Reads the result as a browser does, and not as the text that it is. */
  private static void assertHarmless(String html) {
    for (Element element : Jsoup.parse(html).body().select("*")) {
      assertThat(element.normalName()).isNotIn(DANGEROUS);
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.outerHtml()).isIn(ATTRIBUTES);
        if (Set.of("href", "src").contains(attribute.getKey())) {
          assertThat(attribute.getValue())
              .matches("(?is)(https?:|mailto:|(?![a-z][a-z0-9+.-]*:))[^\\p{Cntrl}]*");
        }
      }
      for (String name : element.classNames()) {
        assertThat(name).matches("mention|task-list-item|(language|tok)-.+");
      }
    }
    assertThat(html).doesNotContain("<!--", "\0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](&#106;avascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](java&#9;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](\u00a0javascript:alert(1))",
        "[x](vbscript:x)",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "<a href=javascript:alert(1)>x</a>",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<a href='&#x6A;&#x61;vascript:alert(1)'>x</a>",
        "<a href='blob:x'>x</a><a href='file:///etc/passwd'>y</a><a href='ftp://x'>z</a>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)>",
        "<img src='x' onerror = 'alert(1)' style='position:fixed'>",
        "<img src=\"`><script>alert(1)</script>\">",
        "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<<script>alert(1)//<</script>",
        "<script/x>alert(1)</script/x>",
        "<style>body{display:none}</style>",
        "<style>@import'https://evil.example'</style>",
        "<p style='background:url(javascript:x)' id=main onclick=x>a</p>",
        "<div class='ui-dialog ui-widget fixed-top'>Log in again</div>",
        "<span class='badge staff'>Staff</span>",
        "<form action=/logout method=post><button>x</button><input name=a></form>",
        "<input type=image src=/x><input type=text autofocus onfocus=x>",
        "<input type=checkbox name=a form=f onclick=x>",
        "<iframe src=https://evil.example></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data=x></object><embed src=x>",
        "<base href=https://evil.example><meta http-equiv=refresh content=0>",
        "<link rel=stylesheet href=x>",
        "<b><i><a href='/x'><b></a><p></i><table><b><tr><i>",
        "</div></div></body></html><div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<xmp><img src=x onerror=alert(1)></xmp><plaintext>a",
        "<!-- unclosed <script>alert(1)</script>",
        "<!--><img src=x onerror=alert(1)>-->",
        "a <!-- b --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?php echo 1 ?><!DOCTYPE html>",
        "a\0b <scr\0ipt>alert(1)</scr\0ipt> [x](java\0script:alert(1))",
        "```x\"><script>alert(1)</script>\ncode\n```",
        "```language-java\" onclick=x\ncode\n```",
        "<code class='language-a&quot;onclick=x'>a</code>",
        "<pre class='language-java fixed-top' id=x>a</pre>",
        "|<svg onload=x>|\n|-|\n|[a](javascript:x)|",
        "- [x] <img src=x onerror=alert(1)>",
        "@anna<script>alert(1)</script> @<b>bob",
        "<a href=\"https://x\" title=\"a\" onmouseover=\"x\" target=_blank>y</a>",
        "<details ontoggle=alert(1) open><summary>x</summary></details>"
      })
  void nothingDangerousSurvives(String attack) {
    assertHarmless(markup.render(attack).html());
    assertHarmless(markup.sanitizeImported(attack));
  }

  @Test
  void authorsCannotForgeWhatTheProductMarks() {
    String html =
        markup
            .render(
                "<a class='mention' href='https://evil.example'>@admin</a> <span"
                    + " class='tok-keyword'>x</span> <code class='tok-string mention'>y</code>")
            .html();
    assertThat(html).doesNotContain("class=").contains("@admin", "x", "<code>y</code>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "\\\\\\\\evil.example",
        "/\\\\evil.example",
        "HTTPS://evil.example",
        "https:evil.example",
        " https://evil.example"
      })
  void whatABrowserOpensElsewhereIsMarkedAsExternal(String url) {
    assertThat(markup.render("[x](<" + url + ">)").html())
        .contains("rel=\"nofollow ugc noopener\"");
  }

  @Test
  void charactersThatBrowsersDropFromAnAddressAreWrittenOut() {
    assertThat(markup.sanitizeImported("<a href='/\t/evil.example'>x</a>"))
        .isEqualTo("<a href=\"/%09/evil.example\">x</a>");
    assertThat(markup.sanitizeImported("<a href='/&#10;/evil.example'>x</a>"))
        .isEqualTo("<a href=\"/%0a/evil.example\">x</a>");
  }

  @Test
  void addressWithoutAPictureIsNoImage() {
    assertThat(markup.sanitizeImported("<img src='mailto:a@example.org'>x")).isEqualTo("x");
    assertThat(markup.sanitizeImported("<img src=''>x<a href=' '>y</a>")).isEqualTo("xy");
  }

  @Test
  void titleThatReadsLikeAnAttributeHidesNoLink() {
    String html = markup.sanitizeImported("<a title='href' href='https://evil.example'>x</a>");
    assertThat(html).contains("rel=\"nofollow ugc noopener\"");
    assertThat(markup.sanitizeImported("<img alt='src'>a")).isEqualTo("a");
  }

  @Test
  void linkWithoutTargetIsText() {
    assertThat(markup.sanitizeImported("<a name='top' title='t'>top</a> @anna"))
        .isEqualTo("top @anna");
  }

  @Test
  void textAroundAnAttackStays() {
    assertThat(markup.render("before <script>alert(1)</script> after").plainText())
        .startsWith("before")
        .endsWith("after");
    assertThat(markup.render("<div class='x'>one</div>\n\ntwo").plainText())
        .isEqualTo("one\n\ntwo");
  }

  @Test
  void openTagsDoNotReachIntoThePage() {
    String html = markup.render("<details><blockquote><b>open").html();
    assertThat(html).isEqualTo("<details><blockquote><b>open\n</b></blockquote></details>");
  }
}
