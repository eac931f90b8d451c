package org.parley.moderation.conversation;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.EventPump;
import org.parley.community.mail.MailPump;
import org.parley.community.member.Actor;
import org.parley.community.notice.NoticePump;
import org.parley.community.reply.InboundPump;
import org.parley.community.reply.ReplyAddresses;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.MailServers;

/** The mails about private conversations, and what members write back, for tests. */
final class PostOffice implements AutoCloseable {

  private static final List<String> SETTINGS = List.of("smtp", "imap", "reply.address", "data");

  private final MailServers servers = new MailServers().start();
  private final CommunityExtension community;
  private int number;

  /** To be opened before the community begins. */
  PostOffice(CommunityExtension community) {
    this.community = community;
    System.setProperty("parley.smtp", servers.smtp());
    System.setProperty("parley.imap", servers.imap());
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
    System.setProperty("parley.data", temporary().toString());
  }

  /** What earlier tests have begun is not mailed in the next one. */
  void empty() {
    community.get(EventPump.class).deliverDue();
    execute("delete from notification");
    execute("delete from mail_outbox");
    execute("delete from inbound_mail");
    throwAway();
    community.clock().advance(Duration.ofHours(25));
  }

  private void throwAway() {
    servers.stop();
    servers.start();
  }

  /** A reply address of this member's for a conversation. */
  String address(Actor member, long id) {
    return community
        .get(ReplyAddresses.class)
        .issueForPage(member.id(), "/conversations/" + id)
        .orElseThrow();
  }

  /** The latest that is mailed to an address once nobody has read it for a while. */
  MimeMessage mailTo(String address) {
    community.get(EventPump.class).deliverDue();
    community.clock().advance(Duration.ofMinutes(10));
    community.get(NoticePump.class).mailDue();
    community.get(MailPump.class).sendDue();
    List<MimeMessage> mails = servers.sentTo(address);
    MimeMessage latest = mails.get(mails.size() - 1);
    throwAway();
    return latest;
  }

  List<MimeMessage> sentTo(String address) {
    return servers.sentTo(address);
  }

  void arrive(String from, String to, String words) {
    arrive(mail(from, to, words));
  }

  void arrive(String mail) {
    servers.arrive(mail);
  }

  String mail(String from, String to, String words) {
    number++;
    return """
    From: Somebody <%s>
    To: %s
    Subject: Re: something
    Message-ID: <private-%d@example.org>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    %s
    """
        .formatted(from, to, number, words);
  }

  /** Reads the mailbox and sends what is written back. */
  void read() {
    community.get(InboundPump.class).readDue();
    community.get(MailPump.class).sendDue();
  }

  List<String> outcomes() {
    return list("select outcome || ' ' || reason from inbound_mail order by id");
  }

  List<String> list(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }

  @Override
  public void close() {
    servers.close();
    SETTINGS.forEach(name -> System.clearProperty("parley." + name));
  }

  static String text(MimeMessage mail) {
    try {
      return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name) == null ? "" : mail.getHeader(name)[0];
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("parley-private-replies");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
