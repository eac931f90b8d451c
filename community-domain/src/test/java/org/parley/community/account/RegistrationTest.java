package org.parley.community.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.problem.Invalid;

class RegistrationTest {

  @Test
  void lowersNameAndAddressAndCleansTheDisplayName() {
    Registration cleaned =
        new Registration(" Anna.B ", "  Anna \t Berg ", "Anna@Example.COM", "seven grey herons");

    assertThat(cleaned)
        .isEqualTo(
            new Registration("anna.b", "Anna Berg", "anna@example.com", "seven grey herons"));
    assertThat(cleaned.toString()).doesNotContain("herons");
  }

  @ParameterizedTest
  @CsvSource({
    "short, password.short",
    "password123, password.common",
    "PASSWORD123, password.common",
    "aaaaaaaaaaaa, password.common",
    "anna-berglund, password.personal",
    "Anna-Berglund, password.personal",
    "anna.berglund@example.com, password.personal",
    "anna.berglund, password.personal",
  })
  void refusesGuessablePasswords(String password, String code) {
    assertThatThrownBy(
            () ->
                new Registration("anna-berglund", "Anna B", "anna.berglund@example.com", password))
        .isInstanceOf(Invalid.class)
        .hasMessage(code);
  }

  @Test
  void countsCharactersNotHalves() {
    String tenHerons = "🪿🦆🦢🐓🐤🐧🦉🦅🦜🐦";
    assertThat(new Registration("anna", "A", "a@b.example", tenHerons).password())
        .isEqualTo(tenHerons);
    assertThatThrownBy(() -> new Registration("anna", "A", "a@b.example", "ab1".repeat(67)))
        .hasMessage("password.long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "-anna", "an na", "anna!", "änna", "a@b", "аnna", "{\"a\"}"})
  void refusesOddNames(String name) {
    Invalid problem = refused(name, "Anna", "a@b.example");
    assertThat(problem.code()).isEqualTo("name.invalid");
    assertThat(problem.field()).isEqualTo("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "Administrator", "parley", "settings", "ad-min", "support."})
  void refusesNamesOfTheHouse(String name) {
    assertThat(refused(name, "Anna", "a@b.example").code()).isEqualTo("name.reserved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@b.example",
        "a@b",
        "a@b..example",
        "a b@c.example",
        ".a@b.example",
        "a@b.example\r\nBcc: x@y.example",
        "a,c@b.example",
        "Anna <a@b.example>",
        "a@-b.example"
      })
  void refusesWhatIsNoAddress(String email) {
    assertThat(refused("anna", "Anna", email).code()).isEqualTo("email.invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\u202Eb", "a\u0000b", "a\uD800b", "zero\u200Bwidth"})
  void refusesInvisibleDisplayNames(String displayName) {
    assertThat(refused("anna", displayName, "a@b.example").field()).isEqualTo("displayName");
  }

  private static Invalid refused(String name, String displayName, String email) {
    try {
      new Registration(name, displayName, email, "seven grey herons");
    } catch (Invalid expected) {
      return expected;
    }
    throw new AssertionError("was accepted");
  }
}
