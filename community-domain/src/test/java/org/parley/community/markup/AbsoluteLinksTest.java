package org.parley.community.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AbsoluteLinksTest {

  private static final URI PAGE = URI.create("https://community.example.com/t/5/why");

  @Test
  void linksAndPicturesLeadBackToTheSite() {
    assertThat(
            AbsoluteLinks.in(
                "<p><a href=\"/m/anna\">@anna</a> <a href=\"#post-7\">there</a>"
                    + " <img src=\"/a/3/x.png\" srcset=\"/a/3/x.png?w=320 320w\"></p>",
                PAGE))
        .isEqualTo(
            "<p><a href=\"https://community.example.com/m/anna\">@anna</a>"
                + " <a href=\"https://community.example.com/t/5/why#post-7\">there</a>"
                + " <img src=\"https://community.example.com/a/3/x.png\"></p>");
  }

  @Test
  void linksToElsewhereAndTextStayAsTheyAre() {
    String html = "<pre><code>a &lt; b\n  c</code></pre><p><a href=\"https://x.org/\">x</a></p>";
    assertThat(AbsoluteLinks.in(html, PAGE)).isEqualTo(html);
  }
}
