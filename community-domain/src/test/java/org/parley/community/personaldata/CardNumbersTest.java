package org.parley.community.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4111 1111 1111 1111            | •••• •••• •••• 1111
          4111111111111111               | ••••••••••••1111
          4111-1111-1111-1111            | ••••-••••-••••-1111
          5555 5555 5555 4444            | •••• •••• •••• 4444
          2223003122003222               | ••••••••••••3222
          3782 822463 10005              | •••• •••••• •0005
          30569309025904                 | ••••••••••5904
          3530111333300000               | ••••••••••••0000
          6011 1111 1111 1117            | •••• •••• •••• 1117
          6200000000000005               | ••••••••••••0005
          4222222222222                  | •••••••••2222
          4111 - 1111 - 1111 - 1111      | •••• - •••• - •••• - 1111
          4111.1111.1111.1111            | ••••.••••.••••.1111
          ４１１１１１１１１１１１１１１１               | ••••••••••••１１１１
          4111&nbsp;1111&nbsp;1111&#160;1111 | ••••&nbsp;••••&nbsp;••••&#160;1111
          Visa: 4111111111111111, 12/28  | Visa: ••••••••••••1111, 12/28
          no 1234 4111 1111 1111 1111 x  | no 1234 •••• •••• •••• 1111 x
          4111 1111 1111 1111 123        | •••• •••• •••• 1111 123
          ?card=4111111111111111&x=1     | ?card=••••••••••••1111&x=1
          https://pay.example/?pan=4111111111111111 | https://pay.example/?pan=••••••••••••1111
          `4111111111111111`             | `••••••••••••1111`
          """)
  void cardNumberKeepsItsLastFourDigits(String text, String masked) {
    assertThat(CardNumbers.masked(text)).isEqualTo(masked);
    assertThat(CardNumbers.areIn(text)).isTrue();
    assertThat(CardNumbers.areIn(masked)).isFalse();
  }

  @Test
  void cardNumberThatWrapsToTheNextLineIsFound() {
    assertThat(CardNumbers.masked("my card 4111 1111\n1111 1111 please"))
        .isEqualTo("my card •••• ••••\n•••• 1111 please");
  }

  @Test
  void everyCardOfATextIsMasked() {
    assertThat(CardNumbers.masked("4111111111111111 and 5555-5555-5555-4444"))
        .isEqualTo("••••••••••••1111 and ••••-••••-••••-4444");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1112",
        "Order 2026112200017 and 1000000000000008",
        "ISBN 978-3-16-148410-0 and 9783161484100",
        "1763773640000 ms, 1763773640000000 us, 1763773640000000000 ns",
        "20261122013000123",
        "550e8400-e29b-41d4-a716-446655440000",
        "https://news.example/posts/4111111111111111",
        "a4111111111111111f and sha 4111111111111111abcdef",
        "id_4111111111111111",
        "0.4111111111111111 and 4111111111111111.5",
        "IMEI 356938035643809",
        "[4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]",
        "41 11 11 11 11 11 11 11",
        "2019 2020 2021 2022 2023",
        "| 4000 | 5000 | 6000 | 7000 |",
        "192.168.100.100 and 10.20.30.40",
        "52.5200080000000, 13.4049540000000",
        "41111111111111114111111111111111",
        "+47 911 23 456 789",
        ""
      })
  void otherNumbersStayAsTheyAre(String text) {
    assertThat(CardNumbers.masked(text)).isEqualTo(text);
  }

  @Test
  void codeBlockKeepsItsNumbersButNotACard() {
    String code = "```\n0x4111 0x1111\nfor (i = 0; i < 4294967295; i++)\npan=4111111111111111\n```";
    assertThat(CardNumbers.masked(code))
        .isEqualTo(code.replace("4111111111111111", "••••••••••••1111"));
  }

  @Test
  void longTextsOfNumbersAreReadInNoTime() {
    String numbers = "1 22 333 4444 ".repeat(20_000) + "9".repeat(100_000);
    assertThat(CardNumbers.masked(numbers)).isEqualTo(numbers);
  }

  @Test
  void nothingIsNothing() {
    assertThat(CardNumbers.masked(null)).isNull();
    assertThat(CardNumbers.areIn(null)).isFalse();
  }
}
