package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WrkResultTest {

  private static final String OUTPUT =
      """
      Running 5s test @ http://127.0.0.1:8080
        1 threads and 16 connections
      Requests/sec:   1581.32
      parley-wrk requests=5000 micros=2500000 bytes=10000000 status=0 unexpected=0 connect=0 read=0 \
      write=0 timeout=0 p50=7912 p99=31020
      """;

  @Test
  void theLineOfFiguresIsRead() {
    WrkResult result = WrkResult.parse(OUTPUT);

    assertThat(result.requests()).isEqualTo(5_000);
    assertThat(result.perSecond()).isCloseTo(2_000, within(1e-9));
    assertThat(result.bytesEach()).isCloseTo(2_000, within(1e-9));
    assertThat(result.p50Millis()).isCloseTo(7.912, within(1e-9));
    assertThat(result.p99Millis()).isCloseTo(31.02, within(1e-9));
    assertThat(result.fault()).isEmpty();
  }

  @Test
  void whatWentWrongIsNamed() {
    WrkResult result = SampleFigures.result(10, 100, Map.of("status", 3L, "timeout", 1L));

    assertThat(result.fault()).contains("of 10 requests, wrong: 3 status, 1 timeout");
  }

  @Test
  void noAnswerIsAFault() {
    assertThat(SampleFigures.result(0, 0, Map.of()).fault()).contains("no answer came");
  }

  @Test
  void outputWithoutFiguresIsRefused() {
    assertThatThrownBy(() -> WrkResult.parse("unable to connect"))
        .hasMessageContaining("unable to connect");
  }
}
