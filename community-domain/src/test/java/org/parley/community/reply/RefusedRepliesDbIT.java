package org.parley.community.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostRef;

/**
 * Mails that become no post: what cannot be taken, is not for the community, or comes from a
 * program.
 */
class RefusedRepliesDbIT extends ArrivedReplies {

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

  private static String unknownAddress() {
    return ReplyAddressForm.ofSystem().orElseThrow().with(ReplyToken.make());
  }
}
