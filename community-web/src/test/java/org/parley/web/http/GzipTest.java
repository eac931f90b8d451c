package org.parley.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gzip",
        "br, gzip",
        "gzip;q=0.5",
        "deflate , GZIP ; q=1.0, br",
        "x-gzip",
        "gzip;q="
      })
  void isAcceptedWhereItIsNamed(String encodings) {
    assertThat(Gzip.isAccepted(encodings)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000, br", "gzipped", "*;q=0"})
  void isNotWhereItIsRefusedOrNotNamed(String encodings) {
    assertThat(Gzip.isAccepted(encodings)).isFalse();
  }

  @Test
  void isUnzippedToTheSame() throws IOException {
    byte[] plain = "some text, ".repeat(500).getBytes(StandardCharsets.UTF_8);
    byte[] zipped = Gzip.zip(plain, Deflater.BEST_COMPRESSION);
    assertThat(zipped).hasSizeLessThan(200);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
        .isEqualTo(plain);
  }
}
