package org.parley.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnTextTest {

  @Test
  void quotationsCodeNamesAndAddressesAreNotTheWritersWords() {
    String html =
        "<p><a class=\"mention\" href=\"/m/ben\">@ben</a> see <a href=\"https://x.test/y\">the manual</a>"
            + " or <a href=\"https://x.test\">https://x.test</a> and <code>quit()</code> it</p>"
            + "<blockquote><p>quoted</p></blockquote><pre><code>code</code></pre><p>own</p>";

    assertThat(OwnText.of(html).split("\\s+"))
        .containsExactly("see", "the", "manual", "or", "and", "it", "own");
  }
}
