package org.parley.community.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.personaldata.PersonalData.Finding;
import org.parley.community.personaldata.PersonalData.Kind;

class PersonalDataTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89 3704 0044 0532 0130 00",
        "GB82WEST12345698765432",
        "NO93 8601 1117 947",
        "fr14 2004 1010 0505 0001 3m02 606",
        "Pay to NL91ABNA0417164300 please"
      })
  void accountsAreFound(String text) {
    assertThat(kinds(text)).containsExactly(Kind.IBAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password: hunter42x",
        "The Wi-Fi password is: Sommer2026!",
        "api_key = \"9f8a7d6c5b4e3f2a\"",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_0123456789abcdefghijABCDEFGHIJ012345",
        "postgresql://parley:s3cret-word@db.internal/parley",
        "Authorization: Bearer abcdefghijklmnopqrstuvwxyz",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "it says q8Zr2LmX9vKp4TnB7wYc1HdF6sGj0AeU in the box"
      })
  void secretsAreFound(String text) {
    assertThat(kinds(text)).containsExactly(Kind.SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+47 911 23 456",
        "+49 (0)30 1234567",
        "0047 91123456",
        "(212) 555-0187",
        "212-555-0187",
        "030 / 1234567",
        "0176 12345678"
      })
  void phoneNumbersAreFound(String text) {
    assertThat(kinds(text)).containsExactly(Kind.PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 2026-11-22 at 01:30:00 it was 230.5 V and 16.2 A.",
        "Version 4.2.1-beta.3, build 20261122, port 8080, 10.20.30.40",
        "commit 0cec1ef9a7b3d2c4e5f60718293a4b5c6d7e8f90",
        "uuid 550e8400-e29b-41d4-a716-446655440000",
        "password: ******** and password: <your password>",
        "I forgot my password. The token expired after a year.",
        "password: ${DB_PASSWORD}",
        "org.parley.community.personaldata.PersonalDataTest",
        "https://example.org/a/very/long/Path/With/Many0Segments1And2Digits",
        "ISBN 978-3-16-148410-0",
        "DE89 3704 0044 0532 0130 01",
        "Error E317, 1,234,567.89 kWh, 00:11:22:33:44:55",
        "2 + 3 = 5, -40 to 85 °C"
      })
  void ordinaryTextIsLeftInPeace(String text) {
    assertThat(PersonalData.find(text)).isEmpty();
  }

  @Test
  void findingSaysWhatAndWhere() {
    String text = "Hello\nmy card is 4111 1111 1111 1111\ncall +47 911 23 456";

    List<Finding> findings = PersonalData.find(text);

    assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CARD, Kind.PHONE);
    assertThat(findings).extracting(Finding::line).containsExactly(2, 3);
    Finding card = findings.get(0);
    assertThat(text.substring(card.start(), card.end())).isEqualTo("4111 1111 1111 1111");
    assertThat(card.sample()).isEqualTo("4111…11");
  }

  private static List<Kind> kinds(String text) {
    return PersonalData.find(text).stream().map(Finding::kind).toList();
  }
}
