package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;
import org.parley.community.setting.Settings;

class MailSendingDbIT extends SentMails {

  @Test
  void mailArrivesAsItWasWritten() throws Exception {
    queue(new NewMail("anna@example.com", null, "Grüße 🪿", "Häää?\n.\nEnd", "<p>Häää?</p>"));

    assertThat(sendDue()).isEqualTo(1);
    assertThat(sendDue()).isZero();

    MimeMessage[] received = server.getReceivedMessages();
    assertThat(received).hasSize(1);
    MimeMessage message = received[0];
    assertThat(message.getSubject()).isEqualTo("Grüße 🪿");
    assertThat(InternetAddress.toString(message.getFrom()))
        .isEqualTo("Heron Fans <herons@example.org>");
    assertThat(InternetAddress.toString(message.getAllRecipients())).isEqualTo("anna@example.com");
    assertThat(message.getMessageID()).isEqualTo(storedMessageId()).matches("<\\d+\\..+@.+>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    Multipart parts = (Multipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo("Häää?\n.\nEnd");
    assertThat(parts.getBodyPart(1).getContent()).hasToString("<p>Häää?</p>");
  }

  @Test
  void mailOfARolledBackTransactionIsNeverSent() {
    assertThatThrownBy(
            () ->
                community
                    .standalone()
                    .inTransaction(
                        () -> {
                          community.get(Mails.class).queue(letter("never"));
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");

    assertThat(sendDue()).isZero();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void mailsWaitForAServerThatIsDownAndGoOnceInOrder() throws Exception {
    server.stop();
    Stream.of("first", "second", "third").forEach(subject -> queue(letter(subject)));
    List<String> ids = messageIds();
    assertThat(sendDue()).isZero();
    server.start();
    assertThat(sendDue()).as("not before the pause is over").isZero();
    community.clock().advance(Duration.ofSeconds(30));

    assertThat(sendDue()).isEqualTo(3);
    assertThat(sendDue()).isZero();

    assertThat(subjects()).containsExactly("first", "second", "third");
    assertThat(receivedIds()).isEqualTo(ids);
  }

  @Test
  void downServerIsAskedOncePerRound() {
    server.stop();
    Stream.of("first", "second", "third").forEach(subject -> queue(letter(subject)));

    sendDue();

    List<Integer> attempts =
        community
            .get(Jdbi.class)
            .withHandle(
                handle ->
                    handle
                        .createQuery("select attempts from mail_outbox order by id")
                        .mapTo(Integer.class)
                        .list());
    assertThat(attempts).containsExactly(1, 0, 0);
  }

  @Test
  void pumpsSideBySideSendEachMailOnce() throws Exception {
    IntStream.range(0, 20).forEach(i -> queue(letter("mail " + i)));

    List<CompletableFuture<Integer>> pumps =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(SentMails::sendDue))
            .toList();

    assertThat(pumps.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(20);
    assertThat(receivedIds()).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void nothingInAMailBecomesAHeader() throws Exception {
    queue(
        new NewMail(
            "anna@example.com", null, "Hello\r\nBcc: spy@example.com\r\n\r\nBody", "Text", null));
    sendDue();

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getRecipients(Message.RecipientType.BCC)).isNull();
    assertThat(message.getSubject()).isEqualTo("Hello Bcc: spy@example.com Body");
    assertThat(message.getContent().toString().strip()).isEqualTo("Text");
    for (String recipient :
        new String[] {"a@b.example\r\nBcc: spy@example.com", "a@b.example, c@d.example", "a"}) {
      assertThatThrownBy(() -> new NewMail(recipient, null, "Subject", "Text", null))
          .isInstanceOf(Invalid.class);
    }
  }

  @Test
  void namesInTextsAreShownAndNotInterpreted() {
    community.get(Settings.class).put(Settings.NAME, "Herons & <b>{link}</b>");
    NewMail mail =
        community
            .standalone()
            .inTransaction(
                () ->
                    community
                        .get(MailTexts.class)
                        .compose(
                            "reset",
                            "anna@example.com",
                            null,
                            Map.of("name", "anna$1", "link", "https://h.example/r?token=a_b")));

    assertThat(mail.subject()).isEqualTo("Choose a new password for Herons & <b>{link}</b>");
    assertThat(mail.text()).contains("Hello anna$1,", "\nhttps://h.example/r?token=a_b\n");
    assertThat(mail.html())
        .contains(
            "Herons &amp; &lt;b&gt;{link}&lt;/b&gt;",
            "<a href=\"https://h.example/r?token=a_b\">https://h.example/r?token=a_b</a>")
        .doesNotContain("<b>");
  }

  private static String storedMessageId() {
    return messageIds().get(0);
  }

  private static List<String> messageIds() {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle
                    .createQuery("select message_id from mail_outbox order by id")
                    .mapTo(String.class)
                    .list());
  }
}
