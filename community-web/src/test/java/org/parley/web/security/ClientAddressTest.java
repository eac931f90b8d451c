package org.parley.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private final ClientAddress behindTwo = new ClientAddress("10.0.0.1, 10.0.0.2");

  @Test
  void whatAStrangerSaysOfItselfDoesNotCount() {
    assertThat(new ClientAddress("").of("203.0.113.5", "198.51.100.1")).isEqualTo("203.0.113.5");
    assertThat(behindTwo.of("203.0.113.5", "198.51.100.1")).isEqualTo("203.0.113.5");
  }

  @Test
  void proxiesVouchForTheLastHopBeforeThem() {
    assertThat(behindTwo.of("10.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.2"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void withoutTheHeaderTheProxyItselfIsTheClient() {
    assertThat(behindTwo.of("10.0.0.1", null)).isEqualTo("10.0.0.1");
    assertThat(behindTwo.of("10.0.0.1", "10.0.0.2")).isEqualTo("10.0.0.1");
  }
}
