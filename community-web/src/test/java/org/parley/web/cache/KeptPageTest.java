package org.parley.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class KeptPageTest {

  @Test
  void unpacksToWhatItWas() throws IOException {
    byte[] plain = "<p>Grüße</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
    KeptPage page = KeptPage.of("text/html", plain);
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(page.zipped()))) {
      assertThat(unzipped.readAllBytes()).isEqualTo(plain);
    }
    assertThat(page.zipped().length).isLessThan(plain.length / 10);
    assertThat(page.size()).isEqualTo(plain.length + page.zipped().length);
  }

  @Test
  void tagChangesWithTheBytesAndOnlyThen() {
    assertThat(tag("one")).isEqualTo(tag("one")).isNotEqualTo(tag("two"));
  }

  @Test
  void whatOnlyTellsOneMakingFromAnotherIsLeftOut() {
    String page = "<script src=\"/a.js\" nonce=\"%s\"></script><p>Say nonce=\"x\", ü</p>";
    assertThat(tag(page.formatted("abc="))).isEqualTo(tag(page.formatted("def=")));
    byte[] plain =
        KeptPage.of("text/html", page.formatted("abc=").getBytes(StandardCharsets.UTF_8)).plain();
    assertThat(new String(plain, StandardCharsets.UTF_8))
        .isEqualTo("<script src=\"/a.js\"></script><p>Say nonce=\"x\", ü</p>");
  }

  private static String tag(String text) {
    return KeptPage.of("text/html", text.getBytes(StandardCharsets.UTF_8)).tag();
  }
}
