package org.parley.community.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.notification.NotificationKind;
import org.parley.community.thread.PostRef;

/** What mails of news say. */
class NoticeWordsDbIT extends NoticedMembers {

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
    // a saved search's is about a page, too: SavedSearchNoticeDbIT reads its words
    Set<NotificationKind> kinds = EnumSet.complementOf(EnumSet.of(NotificationKind.SAVED_SEARCH));
    for (NotificationKind kind : kinds) {
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

    assertThat(servers.sentTo("anna@")).hasSize(kinds.size());
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
}
