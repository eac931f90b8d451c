package org.parley.community.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
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
import org.parley.community.sample.Told;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

/** Members with news, and the mails that tell them. */
abstract class NoticedMembers {

  static final MailServers servers = new MailServers();

  @RegisterExtension
  @Order(1)
  static final BeforeAllCallback mail = context -> connect();

  static void connect() {
    servers.start();
    System.setProperty("parley.smtp", servers.smtp());
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Told told;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void empty() {
    told = new Told(community);
    execute("delete from mail_outbox");
    execute("delete from notification");
    execute("update space set access = 'OPEN' where slug = 'open'");
    servers.clear();
  }

  @AfterAll
  static void stop() {
    servers.close();
    System.clearProperty("parley.smtp");
    System.clearProperty("parley.reply.address");
  }

  static void deliver() {
    community.get(NoticePump.class).mailDue();
    community.get(MailPump.class).sendDue();
  }

  static PostRef answer(Actor author, PostRef question, String body) {
    return community.get(AnswerService.class).answer(author, question.threadId(), body, null);
  }

  static MimeMessage onlyMail(String address) {
    List<MimeMessage> mails = servers.sentTo(address);
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  static String text(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString().replace("\r", "");
  }

  static String html(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(1).getContent().toString();
  }

  static void restore() {
    execute("update post set state = 'PUBLISHED'");
    execute("update thread set state = 'PUBLISHED', closed_at = null");
    execute("update space set access = 'OPEN', group_id = null where slug = 'open'");
    execute("delete from thread_mute");
    execute("delete from notification_choice");
    execute("update member set email_confirmed_at = now(), suspended_at = null");
  }

  static void change(String sql, PostRef post) {
    community
        .get(Jdbi.class)
        .useHandle(
            handle -> {
              var update = handle.createUpdate(sql);
              if (sql.contains(":post")) {
                update.bind("post", post.postId());
              }
              if (sql.contains(":thread")) {
                update.bind("thread", post.threadId());
              }
              update.execute();
            });
  }

  static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }

  static Instant now() {
    return community.clock().instant();
  }
}
