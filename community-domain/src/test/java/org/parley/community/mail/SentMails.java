package org.parley.community.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.FreePort;

/** Mails that are queued, and the server that takes them. */
abstract class SentMails {

  static final int PORT = FreePort.any();

  @RegisterExtension
  @Order(1)
  static final BeforeAllCallback mail = context -> connect();

  static void connect() {
    System.setProperty("parley.smtp", "127.0.0.1:" + PORT);
    System.setProperty("parley.mail.from", "Heron Fans <herons@example.org>");
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  GreenMail server;

  @BeforeEach
  void startServer() {
    execute("delete from mail_outbox");
    startAnew();
  }

  @AfterEach
  void stopServer() {
    server.stop();
  }

  @AfterAll
  static void forgetServer() {
    System.clearProperty("parley.smtp");
    System.clearProperty("parley.mail.from");
  }

  void startAnew() {
    server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    server.start();
  }

  static NewMail letter(String subject) {
    return new NewMail("anna@example.com", null, subject, "Text of " + subject, null);
  }

  static void queue(NewMail mail) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(Mails.class).queue(mail);
              return null;
            });
  }

  static int sendDue() {
    return community.get(MailPump.class).sendDue();
  }

  List<String> subjects() {
    return Arrays.stream(server.getReceivedMessages()).map(m -> header(m, "Subject")).toList();
  }

  List<String> receivedIds() {
    return Arrays.stream(server.getReceivedMessages()).map(m -> header(m, "Message-ID")).toList();
  }

  static String header(MimeMessage message, String name) {
    try {
      return message.getHeader(name)[0];
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
