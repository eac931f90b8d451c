package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpTransportTest {

  private static final OutgoingMail MAIL =
      new OutgoingMail(
          1,
          "<1.a@localhost>",
          "anna@example.com",
          MailHeaders.none(),
          "Hello",
          "Text",
          null,
          Instant.EPOCH);

  private GreenMail server;

  @AfterEach
  void stopServer() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void signsInWithTheUserOfTheAddress() {
    start("smtp");
    server.setUser("heron@example.org", "heron@example.org", "gr:y+%");

    new SmtpTransport("smtp://heron%40example.org:gr:y+%25@127.0.0.1:" + port()).send(MAIL);
    assertThat(server.getReceivedMessages()).hasSize(1);

    assertThatThrownBy(
            () ->
                new SmtpTransport("smtp://heron%40example.org:wrong@127.0.0.1:" + port())
                    .send(MAIL))
        .isInstanceOf(MailNotSent.class);
  }

  @Test
  void speaksTlsFromTheFirstByte() {
    start("smtps");

    new SmtpTransport("smtps://127.0.0.1:" + port()).send(MAIL);

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void knowsARefusedMailFromAServerThatIsAway() {
    start("smtp");
    int port = port();
    OutgoingMail broken =
        new OutgoingMail(
            1,
            "<1.a@localhost>",
            "no address",
            MailHeaders.none(),
            "Hello",
            "Text",
            null,
            Instant.EPOCH);
    assertThatThrownBy(() -> new SmtpTransport("127.0.0.1:" + port).send(broken))
        .isInstanceOfSatisfying(
            MailNotSent.class, failure -> assertThat(failure.isUnreachable()).isFalse());
    server.stop();

    assertThatThrownBy(() -> new SmtpTransport("127.0.0.1:" + port).send(MAIL))
        .isInstanceOfSatisfying(
            MailNotSent.class, failure -> assertThat(failure.isUnreachable()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://mail.example:25", "smtp://", "smtp:///path"})
  void refusesWhatIsNoServer(String address) {
    assertThatThrownBy(() -> new SmtpTransport(address))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void start(String protocol) {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    server.start();
  }

  private int port() {
    return server.getSmtp() != null ? server.getSmtp().getPort() : server.getSmtps().getPort();
  }
}
