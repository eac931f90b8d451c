package org.parley.community.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.mail.MailPump;
import org.parley.community.member.Actor;
import org.parley.community.notification.NotificationKind;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.MailServers;
import org.parley.community.sample.Samples;
import org.parley.community.sample.Told;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

class NoticeMailDbIT {

  private static final MailServers servers = new MailServers().start();

  static {
    System.setProperty("parley.smtp", servers.smtp());
    System.setProperty("parley.reply.address", "reply+%s@inbound.example");
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private Told told;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
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

  @Test
  void mailAboutAnAnswerCanBeThreadedAnsweredAndEnded() throws Exception {
    Actor anna = samples.anna();
    PostRef question = samples.question(anna);
    PostRef answer = samples.answer(samples.ben(), question);
    told.by(samples.ben()).atOnce(anna, "ANSWER", answer, now());

    deliver();

    MimeMessage mail = onlyMail("anna@");
    assertThat(mail.getSubject()).isEqualTo("Re: [Parley] Why does my battery stop at 80 percent?");
    String root = "<thread-" + question.threadId() + "@127.0.0.1>";
    assertThat(mail.getHeader("In-Reply-To")).containsExactly(root);
    assertThat(mail.getHeader("References")).containsExactly(root);
    assertThat(mail.getHeader("List-Id")).containsExactly("<open.127.0.0.1>");
    assertThat(mail.getHeader("Precedence")).containsExactly("list");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("List-Unsubscribe")[0])
        .matches("<http://127.0.0.1:8080/unsubscribe\\?token=\\d+\\.answer\\.[\\w-]{43}>");
    assertThat(mail.getHeader("Reply-To")[0]).matches("reply\\+[a-z2-7]{26}@inbound.example");
    String text = text(mail);
    assertThat(text)
        .startsWith("-- Reply above this line to answer by e-mail --")
        .contains(
            "Ben answered your question:\n\n    Look at the charge limit in the app.",
            "http://127.0.0.1:8080/p/" + answer.postId(),
            "Reply to this mail and your words appear below what was written.");
    assertThat(html(mail)).contains("<em>charge limit</em>", "role=\"presentation\"");
  }

  @Test
  void severalThingsInOneThreadAreOneMailAndNoneIsMailedTwice() throws Exception {
    Actor anna = samples.anna();
    PostRef question = samples.question(anna);
    told.by(samples.ben());
    for (int i = 0; i < 3; i++) {
      told.atOnce(anna, "ANSWER", answer(samples.ben(), question, "Answer number " + i), now());
    }
    PostRef other = samples.question(anna);
    told.atOnce(anna, "ANSWER", samples.answer(samples.ben(), other), now());

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(community.get(NoticePump.class)::mailDue))
            .toList();
    nodes.forEach(CompletableFuture::join);
    deliver();

    List<MimeMessage> mails = servers.sentTo("anna@");
    assertThat(mails).hasSize(2);
    String grouped = text(mails.get(0)) + text(mails.get(1));
    for (int i = 0; i < 3; i++) {
      assertThat(grouped).containsOnlyOnce("Answer number " + i);
    }
  }

  @Test
  void whatComesInWhileAMailIsWrittenIsInTheNextOne() {
    Actor anna = samples.anna();
    PostRef question = samples.question(anna);
    List<PostRef> answers =
        IntStream.range(0, 40)
            .mapToObj(i -> answer(samples.ben(), question, "Answer number " + i))
            .toList();
    CompletableFuture<Void> telling =
        CompletableFuture.runAsync(
            () -> answers.forEach(answer -> told.atOnce(anna, "ANSWER", answer, now())));
    while (!telling.isDone()) {
      community.get(NoticePump.class).mailDue();
    }
    telling.join();
    deliver();

    assertThat(count("select count(*) from notification where mailed_at is not null"))
        .isEqualTo(40);
  }

  @Test
  void notBeforeItIsDueAndNotWhenItWasReadMeanwhile() {
    Actor anna = samples.anna();
    PostRef answer = samples.answer(samples.ben(), samples.question(anna));
    told.atOnce(anna, "ANSWER", answer, now().plus(Duration.ofHours(8)));
    deliver();
    assertThat(servers.sentTo("anna@")).isEmpty();

    execute("update notification set read_at = now()");
    community.clock().advance(Duration.ofHours(9));
    deliver();
    assertThat(servers.sentTo("anna@")).isEmpty();
  }

  @Test
  void nobodyIsMailedWhatTheyMayNotSeeOrDoNotWantAnyMore() {
    Actor anna = samples.anna();
    for (String change :
        List.of(
            "update post set state = 'HIDDEN' where id = :post",
            "update thread set state = 'DELETED' where id = :thread",
            "update space set access = 'GROUP', group_id = (select min(id) from member_group)"
                + " where slug = 'open'",
            "insert into thread_mute select id, :thread, now() from member where name = 'anna'",
            "insert into notification_choice select id, 'ANSWER', true, 'OFF' from member"
                + " where name = 'anna'",
            "update member set email_confirmed_at = null where name = 'anna'",
            "update member set suspended_at = now() where name = 'anna'")) {
      assertNothingAfter(anna, change);
    }
  }

  private void assertNothingAfter(Actor anna, String change) {
    PostRef answer = samples.answer(samples.ben(), samples.question(anna));
    told.atOnce(anna, "ANSWER", answer, now());
    change(change, answer);
    deliver();
    assertThat(servers.sentTo("anna@")).as(change).isEmpty();

    restore();
    deliver();
    assertThat(servers.sentTo("anna@")).as("not later, either: " + change).isEmpty();
  }

  @Test
  void mailThatWaitsForTheServerIsTakenBackWhenItsReaderLosesSight() {
    Actor anna = samples.anna();
    PostRef answer = samples.answer(samples.ben(), samples.question(anna));
    told.atOnce(anna, "ANSWER", answer, now());
    servers.stop();
    community.get(NoticePump.class).mailDue();
    community.get(MailPump.class).sendDue();
    change(
        "update space set access = 'GROUP', group_id = (select min(id) from member_group)"
            + " where slug = 'open'",
        answer);
    servers.start();
    community.clock().advance(Duration.ofMinutes(10));

    community.get(MailPump.class).sendDue();

    assertThat(servers.sentTo("anna@")).isEmpty();
    assertThat(count("select count(*) from mail_outbox where withdrawn_at is not null")).isOne();
    restore();
    community.get(MailPump.class).sendDue();
    assertThat(servers.sentTo("anna@")).isEmpty();
  }

  @Test
  void whoReportedAPostLearnsTheOutcomeAndNothingOfTheThread() throws Exception {
    Actor anna = samples.anna();
    PostRef question = samples.thread(samples.ben(), "open", "A zyzzyva that nobody may see");
    told.detail(told.atOnce(anna, "MODERATION", question, now()), "REPORT_UPHELD");
    change("update thread set state = 'HIDDEN' where id = :thread", question);
    change("update post set state = 'HIDDEN' where id = :post", question);

    deliver();
    restore();

    MimeMessage mail = onlyMail("anna@");
    assertThat(mail.getSubject()).isEqualTo("[Parley] What became of your report");
    assertThat(mail.getHeader("List-Id")).containsExactly("<moderation.127.0.0.1>");
    assertThat(text(mail) + html(mail))
        .contains("You were right to report a post.")
        .doesNotContain("zyzzyva", "/t/", "/p/");
  }

  @Test
  void everyDeedOfModeratorsHasItsWords() throws Exception {
    Actor anna = samples.anna();
    for (String deed :
        List.of(
            "HIDDEN",
            "DELETED",
            "RESTORED",
            "CLOSED",
            "REOPENED",
            "MOVED",
            "MERGED",
            "REPORT_UPHELD",
            "REPORT_DISMISSED")) {
      told.detail(told.atOnce(anna, "MODERATION", samples.question(anna), now()), deed);
    }

    deliver();

    assertThat(servers.sentTo("anna@")).hasSize(9);
  }

  @Test
  void everyKindHasItsWords() throws Exception {
    Actor anna = samples.anna();
    for (NotificationKind kind : NotificationKind.values()) {
      PostRef question = samples.question(anna);
      PostRef answer = samples.answer(samples.ben(), question);
      change(
          "update thread set accepted_post_id = :post, official_post_id = :post"
              + " where id = :thread",
          answer);
      told.atOnce(anna, kind.name(), answer, now());
      execute("update notification_choice set mail = 'AT_ONCE'");
    }

    deliver();

    assertThat(servers.sentTo("anna@")).hasSize(NotificationKind.values().length);
  }

  @Test
  void closedThreadHasNoReplyAddress() throws Exception {
    Actor anna = samples.anna();
    PostRef answer = samples.answer(samples.ben(), samples.question(anna));
    change("update thread set closed_at = now() where id = :thread", answer);
    told.by(samples.ben()).atOnce(anna, "ANSWER", answer, now());

    deliver();

    MimeMessage mail = onlyMail("anna@");
    assertThat(mail.getHeader("Reply-To")).isNull();
    assertThat(text(mail)).doesNotContain("Reply above", "Reply to this mail");
  }

  @Test
  void whatMembersWriteIsShownAndNeverInterpreted() throws Exception {
    Actor anna = samples.anna();
    Actor rogue = samples.actor("rogue");
    execute("update member set display_name = '<b>{link}</b>' where name = 'rogue'");
    PostRef question = samples.thread(anna, "open", "Is <script>alert(1)</script> {home} safe?");
    told.by(rogue)
        .atOnce(
            anna,
            "ANSWER",
            answer(rogue, question, "<img src=x onerror=alert(1)> ![a](/a/9/b.png) [m](/tags)"),
            now());

    deliver();

    String html = html(onlyMail("anna@"));
    assertThat(html)
        .contains(
            "&lt;b&gt;{link}&lt;/b&gt;",
            "&lt;script&gt;alert(1)&lt;/script&gt; {home} safe?",
            "<a href=\"http://127.0.0.1:8080/a/9/b.png\">[a]</a>",
            "href=\"http://127.0.0.1:8080/tags\"")
        .doesNotContain("<script", "onerror", "<b>{link}");
  }

  private static void deliver() {
    community.get(NoticePump.class).mailDue();
    community.get(MailPump.class).sendDue();
  }

  private static PostRef answer(Actor author, PostRef question, String body) {
    return community.get(AnswerService.class).answer(author, question.threadId(), body, null);
  }

  private static MimeMessage onlyMail(String address) {
    List<MimeMessage> mails = servers.sentTo(address);
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString().replace("\r", "");
  }

  private static String html(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(1).getContent().toString();
  }

  private static void restore() {
    execute("update post set state = 'PUBLISHED'");
    execute("update thread set state = 'PUBLISHED', closed_at = null");
    execute("update space set access = 'OPEN', group_id = null where slug = 'open'");
    execute("delete from thread_mute");
    execute("delete from notification_choice");
    execute("update member set email_confirmed_at = now(), suspended_at = null");
  }

  private static void change(String sql, PostRef post) {
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

  private static int count(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  private static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }

  private static Instant now() {
    return community.clock().instant();
  }
}
