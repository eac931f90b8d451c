package org.parley.community.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.mail.MailPump;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostRef;

class NoticeMailDbIT extends NoticedMembers {

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

  private static int count(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }
}
