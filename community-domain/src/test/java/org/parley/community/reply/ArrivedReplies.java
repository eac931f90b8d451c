package org.parley.community.reply;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.mail.MailPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.MailServers;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Replies that arrive by mail, and the posts that they become. */
abstract class ArrivedReplies {

  static final MailServers servers = new MailServers();

  @RegisterExtension
  @Order(1)
  static final BeforeAllCallback mail = context -> connect();

  static void connect() {
    servers.start();
    System.setProperty("parley.smtp", servers.smtp());
    System.setProperty("parley.imap", servers.imap());
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
    System.setProperty("parley.data", temporary().toString());
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static int number;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void empty() {
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

  static Path temporary() {
    try {
      return Files.createTempDirectory("parley-replies");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address(Actor member, PostRef post) {
    return community.get(ReplyAddresses.class).issue(member.id(), post.postId()).orElseThrow();
  }

  static String letter(String from, String to, String body) {
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

  static void arrive(String mail) {
    servers.arrive(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  static void read() {
    community.get(InboundPump.class).readDue();
    community.get(MailPump.class).sendDue();
  }

  static List<String> bounces(String address) {
    return servers.sentTo(address).stream()
        .filter(mail -> header(mail, "Subject").equals("Your reply could not be posted"))
        .map(ArrivedReplies::text)
        .toList();
  }

  static String text(MimeMessage mail) {
    try {
      return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name) == null ? "" : mail.getHeader(name)[0];
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> posts(PostRef thread) {
    return list(
        "select p.kind || ' ' || m.name || ': ' || p.body from post p"
            + " join member m on m.id = p.author_id where p.thread_id = "
            + thread.threadId()
            + " order by p.number");
  }

  static List<String> outcomes() {
    return list("select outcome || ' ' || reason from inbound_mail order by id");
  }

  static List<String> list(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  static long id(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
