package org.parley.moderation.casesystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SalesforceTextTest {

  @Test
  void commentFitsWithItsMarkWhateverItIsWrittenIn() {
    for (String letter : new String[] {"x", "ü", "漢", "😀"}) {
      String fitting = SalesforceText.fitting(letter.repeat(5_000), "[Parley 12]", 4_000);
      byte[] bytes = fitting.getBytes(StandardCharsets.UTF_8);
      assertThat(bytes.length).isBetween(3_900, 4_000);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(fitting);
      assertThat(SalesforceText.isOurs(fitting)).isTrue();
    }
    assertThat(SalesforceText.fitting("short", "[Parley 12]", 4_000))
        .isEqualTo("short\n[Parley 12]");
  }

  @Test
  void whoQuotesUsIsNotUs() {
    assertThat(SalesforceText.isOurs("As you say:\n[Parley 12]\nYes.")).isFalse();
    assertThat(SalesforceText.isOurs("Yes.\n[Parley 12]\n")).isTrue();
  }

  @Test
  void keysAreWrittenForAddresses() {
    assertThat(SalesforceText.encoded("a b/c'd")).isEqualTo("a%20b%2Fc%27d");
  }
}
