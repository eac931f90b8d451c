package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.FreePort;
import org.parley.community.setting.Settings;

class MailSendingDbIT {

  private static final int PORT = FreePort.any();

  static {
    System.setProperty("parley.smtp", "127.0.0.1:" + PORT);
    System.setProperty("parley.mail.from", "Heron Fans <herons@example.org>");
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private GreenMail server;

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
  void mailIsDeadAfterTenTriesAndCanBeRevived() throws Exception {
    refuseAll();
    queue(letter("hopeless"));
    for (int i = 0; i < 10; i++) {
      assertThat(backlog().dead()).isZero();
      sendDue();
      community.clock().advance(Duration.ofHours(13));
    }

    assertThat(backlog().dead()).isEqualTo(1);
    assertThat(backlog().waiting()).isZero();
    MailBacklog.Letter dead = backlog().troubled().get(0);
    assertThat(dead.isDead()).isTrue();
    assertThat(dead.attempts()).isEqualTo(10);
    assertThat(dead.lastError()).contains("SendFailedException");
    takeAll();
    assertThat(sendDue()).isZero();

    community.get(MailService.class).retry(administrator(), dead.id());
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), dead.id()))
        .isInstanceOf(Conflict.class);

    assertThat(sendDue()).isEqualTo(1);
    assertThat(subjects()).containsExactly("hopeless");
    assertThat(backlog().troubled()).isEmpty();
  }

  @Test
  void deadMailCanBeDiscardedAndNothingElse() throws Exception {
    refuseAll();
    queue(letter("unwanted"));
    for (int i = 0; i < 10; i++) {
      long id = backlog().troubled().stream().mapToLong(MailBacklog.Letter::id).sum();
      assertThatThrownBy(() -> community.get(MailService.class).discard(administrator(), id))
          .isInstanceOfAny(Conflict.class, NotFound.class);
      sendDue();
      community.clock().advance(Duration.ofHours(13));
    }
    long dead = backlog().troubled().get(0).id();
    takeAll();

    community.get(MailService.class).discard(administrator(), dead);

    assertThat(backlog().dead()).isZero();
    assertThat(backlog().troubled()).isEmpty();
    assertThat(sendDue()).isZero();
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), dead))
        .isInstanceOf(Conflict.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void hourWithoutAServerLosesNothingAndKeepsTheOrder() throws Exception {
    server.stop();
    List<String> written = new ArrayList<>();
    for (int minute = 0; minute < 60; minute++) {
      String recipient = minute % 3 == 0 ? "anna@example.com" : "ben@example.com";
      String subject = recipient.charAt(0) + " " + minute;
      written.add(subject);
      queue(new NewMail(recipient, null, subject, "Text", null));
      assertThat(sendDue()).isZero();
      community.clock().advance(Duration.ofMinutes(1));
    }
    assertThat(backlog().waiting()).isEqualTo(60);
    assertThat(backlog().dead()).isZero();
    startAnew();

    for (int minute = 0; minute < 6; minute++) {
      sendDue();
      community.clock().advance(Duration.ofMinutes(1));
    }

    assertThat(subjects()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(receivedIds()).doesNotHaveDuplicates();
    for (String who : new String[] {"a", "b"}) {
      assertThat(subjects().stream().filter(subject -> subject.startsWith(who)))
          .containsExactlyElementsOf(written.stream().filter(s -> s.startsWith(who)).toList());
    }
  }

  @Test
  void refusedMailDoesNotHoldUpTheNextOneToTheSameRecipient() {
    refuseAll();
    queue(letter("refused"));
    sendDue();
    takeAll();
    queue(letter("fine"));

    assertThat(sendDue()).isEqualTo(1);
    assertThat(subjects()).containsExactly("fine");
  }

  @Test
  void pumpsSideBySideSendEachMailOnce() throws Exception {
    IntStream.range(0, 20).forEach(i -> queue(letter("mail " + i)));

    List<CompletableFuture<Integer>> pumps =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(MailSendingDbIT::sendDue))
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

  @Test
  void backlogIsTheAdministratorsAlone() {
    Actor moderator = new Actor(7L, "mona", Set.of(Role.MEMBER, Role.MODERATOR), Set.of());
    for (Actor actor : new Actor[] {Actor.visitor(), moderator}) {
      assertThatThrownBy(() -> community.get(MailBacklog.class).of(actor))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(MailService.class).retry(actor, 1))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> community.get(MailService.class).discard(actor, 1))
          .isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> community.get(MailService.class).retry(administrator(), 1))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void sentMailsAreForgottenAfterAWeek() {
    queue(letter("old"));
    sendDue();
    community.clock().advance(Duration.ofDays(8));
    queue(letter("waiting"));

    assertThat(community.get(MailRelay.class).forgetSent()).isEqualTo(1);
    assertThat(backlog().waiting()).isEqualTo(1);
  }

  private void refuseAll() {
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              throw new UserException("No such mailbox");
            });
  }

  private void takeAll() {
    server.stop();
    startAnew();
  }

  private void startAnew() {
    server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    server.start();
  }

  private static NewMail letter(String subject) {
    return new NewMail("anna@example.com", null, subject, "Text of " + subject, null);
  }

  private static void queue(NewMail mail) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(Mails.class).queue(mail);
              return null;
            });
  }

  private static int sendDue() {
    return community.get(MailPump.class).sendDue();
  }

  private static MailBacklog.Backlog backlog() {
    return community.get(MailBacklog.class).of(administrator());
  }

  private static Actor administrator() {
    return Actor.operator();
  }

  private List<String> subjects() {
    return Arrays.stream(server.getReceivedMessages()).map(m -> header(m, "Subject")).toList();
  }

  private List<String> receivedIds() {
    return Arrays.stream(server.getReceivedMessages()).map(m -> header(m, "Message-ID")).toList();
  }

  private static String header(MimeMessage message, String name) {
    try {
      return message.getHeader(name)[0];
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
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

  private static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
