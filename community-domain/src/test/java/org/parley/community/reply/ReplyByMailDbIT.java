package org.parley.community.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.mail.MailPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.MailServers;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class ReplyByMailDbIT {

  private static final MailServers servers = new MailServers().start();

  static {
    System.setProperty("parley.smtp", servers.smtp());
    System.setProperty("parley.imap", servers.imap());
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
    System.setProperty("parley.data", temporary().toString());
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static int number;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
    execute("delete from mail_outbox");
    execute("delete from inbound_mail");
    execute("update space set access = 'OPEN', group_id = null where slug = 'open'");
    execute("update member set suspended_at = null, email_confirmed_at = now()");
    servers.stop();
    servers.start();
    community.clock().advance(Duration.ofHours(25));
  }

  @AfterAll
  static void stop() {
    servers.close();
    System.clearProperty("parley.smtp");
    System.clearProperty("parley.imap");
    System.clearProperty("parley.data");
    System.clearProperty("parley.reply.address");
  }

  @Test
  void replyToAQuestionIsAnAnswer() {
    PostRef question = samples.question(samples.anna());
    arrive(letter("ben@example.org", address(samples.ben(), question), "Look at the *limit*."));

    read();

    assertThat(posts(question))
        .containsExactly(
            "QUESTION anna: It charges to **80 %** and then rests.",
            "ANSWER ben: Look at the *limit*.");
    assertThat(outcomes()).containsExactly("POSTED ");
    assertThat(servers.countIn("INBOX")).isZero();
    assertThat(servers.countIn("Parley done")).isEqualTo(1);
    assertThat(bounces("ben@")).isEmpty();
  }

  @Test
  void replyToAnAnswerAndToACommentIsACommentBelowTheAnswer() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    arrive(letter("anna@example.org", address(samples.anna(), answer), "Thank you!"));
    read();
    long comment = id("select max(id) from post where kind = 'COMMENT'");
    String reply =
        community.get(ReplyAddresses.class).issue(samples.ben().id(), comment).orElseThrow();
    arrive(letter("ben@example.org", reply, "You are welcome."));
    read();

    assertThat(posts(question))
        .contains("COMMENT anna: Thank you!", "COMMENT ben: You are welcome.");
    assertThat(
            id(
                "select count(*) from post where kind = 'COMMENT' and parent_id = "
                    + answer.postId()))
        .isEqualTo(2);
  }

  @Test
  void mailReadTwiceAndByTwoNodesIsOnePost() {
    PostRef question = samples.question(samples.anna());
    String mail = letter("ben@example.org", address(samples.ben(), question), "Only once.");
    IntStream.range(0, 3).forEach(i -> arrive(mail));

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 3)
            .mapToObj(
                i -> CompletableFuture.runAsync(() -> community.get(InboundPump.class).readDue()))
            .toList();
    nodes.forEach(CompletableFuture::join);
    community.clock().advance(Duration.ofMinutes(11));
    read();

    assertThat(posts(question)).hasSize(2).endsWith("ANSWER ben: Only once.");
    assertThat(outcomes()).containsExactly("POSTED ");
  }

  @Test
  void forwardedMailLetsNobodyWriteInAnothersName() {
    PostRef question = samples.question(samples.anna());
    String ofBen = address(samples.ben(), question);
    samples.actor("carl");
    arrive(letter("carl@example.org", ofBen, "I am Ben."));
    arrive(letter("stranger@elsewhere.example", ofBen, "I am Ben, too."));

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsOnly("BOUNCED sender");
    assertThat(bounces("carl@")).singleElement().asString().contains("another address");
    assertThat(bounces("stranger@")).hasSize(1);
    assertThat(bounces("ben@")).isEmpty();
  }

  @Test
  void whoLostSightOfTheThreadLearnsNothingOfIt() {
    PostRef question = samples.question(samples.anna());
    String reply = address(samples.ben(), question);
    execute(
        "update space set access = 'GROUP', group_id = (select min(id) from member_group)"
            + " where slug = 'open'");
    arrive(letter("ben@example.org", reply, "Still here?"));

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsExactly("BOUNCED gone");
    assertThat(bounces("ben@"))
        .singleElement()
        .asString()
        .contains("is not there any more, or is not open to you")
        .doesNotContain("battery");
  }

  @Test
  void replyThatCannotBeTakenIsAnsweredOnceAndSaysWhy() {
    PostRef question = samples.question(samples.anna());
    Actor ben = samples.ben();
    assertBounce("unknown", letter("ben@example.org", unknownAddress(), "Hello"));
    assertBounce("unknown", letter("ben@example.org", "reply+short@inbound.example", "Hello"));
    assertBounce(
        "empty",
        letter(
            "ben@example.org",
            address(ben, question),
            "\nOn Monday, Heron <h@example.org> wrote:\n> all of it\n"));
    assertBounce(
        "body.too-long", letter("ben@example.org", address(ben, question), "word ".repeat(10_001)));
    String soon = address(ben, question);
    community.clock().advance(Duration.ofDays(91));
    assertBounce("expired", letter("ben@example.org", soon, "Late."));
    String revoked = address(ben, question);
    community.get(ReplyAddresses.class).revokeAll(ben.id());
    assertBounce("expired", letter("ben@example.org", revoked, "Revoked."));
    String silenced = address(ben, question);
    execute("update member set silenced_until = '2100-01-01' where name = 'ben'");
    assertBounce("member.silenced", letter("ben@example.org", silenced, "I must say."));
    execute("update member set silenced_until = null where name = 'ben'");
    String closed = address(ben, question);
    execute("update thread set closed_at = now() where id = " + question.threadId());
    assertBounce("thread.closed", letter("ben@example.org", closed, "One more."));
    String suspended = address(ben, question);
    execute("update member set suspended_at = now() where name = 'ben'");
    assertBounce("suspended", letter("ben@example.org", suspended, "Let me in."));

    assertThat(posts(question)).hasSize(1);
  }

  private static void assertBounce(String reason, String mail) {
    execute("delete from inbound_mail");
    execute("delete from mail_outbox");
    servers.stop();
    servers.start();
    arrive(mail);
    arrive(mail);

    read();

    assertThat(outcomes()).containsExactly("BOUNCED " + reason);
    assertThat(bounces("ben@")).as(reason).hasSize(1);
    MimeMessage bounce = servers.sentTo("ben@").get(0);
    assertThat(header(bounce, "Auto-Submitted")).isEqualTo("auto-replied");
    assertThat(header(bounce, "In-Reply-To")).isEqualTo("<reply-" + number + "@example.org>");
    assertThat(header(bounce, "List-Unsubscribe")).isEmpty();
  }

  @Test
  void bouncesToOneAddressComeToAnEnd() {
    for (int i = 0; i < 9; i++) {
      arrive(letter("ben@example.org", unknownAddress(), "Hello " + i));
    }
    read();

    assertThat(bounces("ben@")).hasSize(5);
    assertThat(outcomes()).filteredOn(outcome -> outcome.startsWith("DROPPED")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "Precedence: junk",
        "X-Auto-Response-Suppress: All",
        "Return-Path: <>",
        "List-Id: <friends.example.org>",
        "X-Autoreply: yes",
        "Subject: Automatische Antwort: Laden",
        "Subject: Out of Office: back on Monday"
      })
  void programsAreNeitherPostedNorAnswered(String header) {
    PostRef question = samples.question(samples.anna());
    String mail = letter("ben@example.org", address(samples.ben(), question), "I am away.");
    arrive(
        header.startsWith("Subject")
            ? mail.replaceFirst("Subject: .*", header)
            : header + "\n" + mail);

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsExactly("DROPPED automatic");
    assertThat(bounces("ben@")).isEmpty();
  }

  @Test
  void ourOwnMailsAreNeverTaken() {
    PostRef question = samples.question(samples.anna());
    String reply = address(samples.ben(), question);
    String own =
        letter("ben@example.org", reply, "Loop.")
            .replaceFirst(
                "Message-ID: .*",
                "Message-ID: <17.123e4567-e89b-12d3-a456-426614174000@127.0.0.1>");
    arrive(own);
    arrive(letter(address(samples.ben(), question), reply, "Loop."));
    arrive(letter("mailer-daemon@example.org", reply, "Loop."));

    read();

    assertThat(posts(question)).hasSize(1);
    assertThat(outcomes()).containsOnly("DROPPED automatic");
    assertThat(bounces("@")).isEmpty();
  }

  @Test
  void rubbishIsSetAsideAndTheRestGoesOn() {
    PostRef question = samples.question(samples.anna());
    byte[] noise = new byte[3000];
    new java.util.Random(7).nextBytes(noise);
    arrive("Content-Type: multipart/mixed; boundary=\n\n--\n\nno end");
    servers.arrive(noise);
    arrive(
        "From: ben@example.org\nTo: "
            + address(samples.ben(), question)
            + "\nMessage-ID: <broken-64@example.org>\nContent-Type: text/plain\n"
            + "Content-Transfer-Encoding: base64\n\n%%%%not base64%%%%=\n");
    arrive(letter("ben@example.org", address(samples.ben(), question), "In good order."));

    read();

    assertThat(posts(question)).endsWith("ANSWER ben: In good order.").hasSize(2);
    assertThat(outcomes()).anyMatch(outcome -> outcome.startsWith("SET_ASIDE"));
    assertThat(servers.countIn("Parley set aside")).isPositive();
    assertThat(community.get(InboundLog.class).of(Actor.operator()))
        .anyMatch(entry -> entry.outcome().equals("SET_ASIDE") && !entry.reason().isEmpty());
  }

  @Test
  void mailThatIsNotForUsStaysWhereItIs() {
    arrive(letter("friend@example.org", "parley@inbound.example", "Lunch?"));

    read();

    assertThat(servers.countIn("INBOX")).isEqualTo(1);
    assertThat(outcomes()).isEmpty();
    assertThat(bounces("friend@")).isEmpty();
  }

  @Test
  void mailboxThatIsDownIsTriedAgainWithPauses() {
    PostRef question = samples.question(samples.anna());
    InboundHealth health = community.get(InboundHealth.class);
    servers.stop();
    read();
    assertThat(health.getState().failures()).isEqualTo(1);
    assertThat(health.getState().lastError()).isNotEmpty();
    read();
    assertThat(health.getState().failures()).as("not before the pause is over").isEqualTo(1);
    community.clock().advance(Duration.ofSeconds(16));
    read();
    assertThat(health.getState().failures()).isEqualTo(2);
    servers.start();
    arrive(letter("ben@example.org", address(samples.ben(), question), "Back again."));
    community.clock().advance(Duration.ofMinutes(10));

    read();

    assertThat(health.getState().isFailing()).isFalse();
    assertThat(posts(question)).endsWith("ANSWER ben: Back again.");
  }

  @Test
  void filesComeAlongAndThoseThatAreRefusedAreNamed() {
    PostRef question = samples.question(samples.anna());
    arrive(
        """
        From: ben@example.org
        To: %s
        Message-ID: <reply-%d@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        See the log.
        --b
        Content-Type: text/plain; name="charge log.txt"
        Content-Disposition: attachment; filename="charge log.txt"

        08:00 80 %%
        --b
        Content-Type: text/plain; name="harmless.txt"
        Content-Disposition: attachment; filename="harmless.exe"
        Content-Transfer-Encoding: base64

        TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        --b--
        """
            .formatted(address(samples.ben(), question), ++number));

    read();

    assertThat(posts(question))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("ANSWER ben: See the log.\n\n[charge-log.txt](/a/")
        .doesNotContain("harmless");
    assertThat(servers.sentTo("ben@"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(header(mail, "Subject"))
                  .isEqualTo("Your reply was posted, without some files");
              assertThat(text(mail)).contains("harmless.exe").doesNotContain("battery");
            });
  }

  @Test
  void strangersFilesAreNotKept() {
    PostRef question = samples.question(samples.anna());
    long before = id("select count(*) from attachment");
    arrive(
        """
        From: stranger@elsewhere.example
        To: %s
        Message-ID: <reply-%d@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; name="a.txt"
        Content-Disposition: attachment; filename="a.txt"

        words
        """
            .formatted(address(samples.ben(), question), ++number));

    read();

    assertThat(id("select count(*) from attachment")).isEqualTo(before);
  }

  @Test
  void wordsOfMailsAreNotKept() {
    PostRef question = samples.question(samples.anna());
    arrive(
        letter(
            "ben@example.org",
            address(samples.ben(), question),
            "My card is 4111 1111 1111 1111, please refund."));

    read();

    assertThat(posts(question)).hasSize(2).noneMatch(post -> post.contains("4111 1111 1111 1111"));
    assertThat(id("select count(*) from inbound_mail where inbound_mail::text like '%4111%'"))
        .isZero();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("parley-replies");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Actor member, PostRef post) {
    return community.get(ReplyAddresses.class).issue(member.id(), post.postId()).orElseThrow();
  }

  private static String unknownAddress() {
    return ReplyAddressForm.ofSystem().orElseThrow().with(ReplyToken.make());
  }

  private static String letter(String from, String to, String body) {
    return """
    From: Somebody <%s>
    To: %s
    Subject: Re: [Parley] Why does my battery stop
    Message-ID: <reply-%d@example.org>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    %s
    """
        .formatted(from, to, ++number, body);
  }

  private static void arrive(String mail) {
    servers.arrive(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void read() {
    community.get(InboundPump.class).readDue();
    community.get(MailPump.class).sendDue();
  }

  private static List<String> bounces(String address) {
    return servers.sentTo(address).stream()
        .filter(mail -> header(mail, "Subject").equals("Your reply could not be posted"))
        .map(ReplyByMailDbIT::text)
        .toList();
  }

  private static String text(MimeMessage mail) {
    try {
      return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name) == null ? "" : mail.getHeader(name)[0];
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> posts(PostRef thread) {
    return list(
        "select p.kind || ' ' || m.name || ': ' || p.body from post p"
            + " join member m on m.id = p.author_id where p.thread_id = "
            + thread.threadId()
            + " order by p.number");
  }

  private static List<String> outcomes() {
    return list("select outcome || ' ' || reason from inbound_mail order by id");
  }

  private static List<String> list(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private static long id(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  private static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
