package org.parley.ops.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ops.CommandFailed;

class MailServerTest {

  @Test
  void hostAndPortAreEnough() {
    MailServer server = MailServer.parse("mail.example:2525");
    assertThat(server).hasToString("smtp://mail.example:2525");
    assertThat(server.host()).isEqualTo("mail.example");
    assertThat(server.port()).isEqualTo(2525);
  }

  @Test
  void eachProtocolHasItsUsualPort() {
    assertThat(MailServer.parse("mail.example").port()).isEqualTo(25);
    assertThat(MailServer.parse("smtps://mail.example").port()).isEqualTo(465);
  }

  @Test
  void aLoginStaysInTheAddress() {
    assertThat(MailServer.parse("smtps://anna:geheim@mail.example"))
        .hasToString("smtps://anna:geheim@mail.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://mail.example", "smtp://", "anna:ge heim@mail.example"})
  void whatIsNoMailServerIsRefusedWithoutRepeatingIt(String text) {
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> MailServer.parse(text))
        .withMessage("--smtp is host:port or smtp[s]://user:password@host:port");
  }
}
