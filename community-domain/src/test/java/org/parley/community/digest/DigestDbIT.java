package org.parley.community.digest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostRef;

/** The clock of the samples stands at 09:00 UTC on a Monday when a test begins. */
class DigestDbIT extends DigestReaders {

  @Test
  void everyLineOfAWeeklyDigest() throws Exception {
    Actor anna = wanting("WEEKLY", "UTC");
    PostRef own = samples.thread(anna, "open", "How long does the battery last?");
    told.by(samples.ben()).forDigest(anna, "ANSWER", samples.answer(samples.ben(), own), now());
    Actor carl = samples.actor("carl");
    told.by(carl).forDigest(anna, "ANSWER", samples.answer(carl, own), now().plusSeconds(1));
    follow(anna, "SPACE", "select id from space where slug = 'open'");
    PostRef popular = samples.thread(samples.ben(), "open", "Charging at night & <cheaply>");
    execute("update thread set score = 4 where id = " + popular.threadId());
    samples.answer(carl, popular);
    PostRef other = samples.thread(carl, "members", "Does the app show the price?");
    samples.answer(anna, samples.thread(carl, "members", "An old one that Anna answered"));
    execute("update thread set created_at = '2025-12-01' where title like 'An old one%'");
    samples.thread(samples.petra(), "pilots", "A secret of the pilots about batteries");
    community.clock().advance(Duration.ofMinutes(1));

    deliver();

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Your week at Parley");
    assertThat(mail.getHeader("List-Id")).containsExactly("<digest.127.0.0.1>");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    String unsubscribe = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
    assertThat(text(mail).lines().toList())
        .containsExactly(
            "Your week at Parley",
            "http://127.0.0.1:8080/",
            "",
            "What you have not read yet",
            "",
            "* How long does the battery last?",
            "  Ben and 1 more answered your question",
            "  http://127.0.0.1:8080/p/" + firstNewsPost(),
            "",
            "New where you follow",
            "",
            "* Charging at night & <cheaply>",
            "  Space open · 4 votes · 1 answer",
            "  http://127.0.0.1:8080/t/" + popular.threadId() + "/charging-at-night-cheaply",
            "",
            "Questions that you may be able to answer",
            "",
            "* Does the app show the price?",
            "  Space members · 0 votes · 0 answers",
            "  http://127.0.0.1:8080/t/" + other.threadId() + "/does-the-app-show-the-price",
            "",
            "http://127.0.0.1:8080/",
            "",
            "-- ",
            "You get this mail once a week, when there is something to tell.",
            "",
            "Unsubscribe from these mails: " + unsubscribe,
            "",
            "Choose which mails you get: http://127.0.0.1:8080/settings/notifications",
            "",
            "Parley",
            "http://127.0.0.1:8080/");
    assertThat(html(mail))
        .contains("Charging at night &amp; &lt;cheaply&gt;")
        .doesNotContain("<cheaply>", "secret");
  }

  @Test
  void nothingIsToldTwiceHoweverManyNodesCompose() throws Exception {
    Actor anna = wanting("DAILY", "UTC");
    follow(anna, "SPACE", "select id from space where slug = 'open'");
    PostRef first = samples.thread(samples.ben(), "open", "The first thing that happened");
    told.forDigest(anna, "MENTION", first, now());
    community.clock().advance(Duration.ofMinutes(1));

    List<CompletableFuture<Void>> nodes =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(community.get(DigestPump.class)::composeDue))
            .toList();
    nodes.forEach(CompletableFuture::join);
    deliver();
    assertThat(servers.sentTo("anna@")).hasSize(1);

    at(MONDAY.plus(Duration.ofHours(23)));
    samples.thread(samples.ben(), "open", "The second thing that happened");
    at(MONDAY.plus(Duration.ofDays(1)));
    deliver();

    assertThat(servers.sentTo("anna@")).hasSize(2);
    assertThat(text(servers.sentTo("anna@").get(0))).contains("The first thing");
    assertThat(text(servers.sentTo("anna@").get(1)))
        .contains("The second thing")
        .doesNotContain("The first thing");
  }

  @Test
  void digestThatWaitsForTheServerIsWrittenAnewWhenPartOfItIsLost() throws Exception {
    Actor anna = wanting("DAILY", "UTC");
    PostRef lost = samples.thread(samples.ben(), "open", "About to become private");
    PostRef kept = samples.thread(samples.ben(), "members", "Still for every member");
    told.forDigest(anna, "MENTION", lost, now());
    told.forDigest(anna, "MENTION", kept, now());
    servers.stop();
    deliver();
    execute(
        "update space set access = 'GROUP', group_id = (select min(id) from member_group)"
            + " where slug = 'open'");
    servers.start();
    community.clock().advance(Duration.ofMinutes(10));

    deliver();
    deliver();

    assertThat(text(onlyMail()))
        .contains("Still for every member")
        .doesNotContain("About to become private");
  }

  private static long firstNewsPost() {
    return count("select post_id from notification order by created_at limit 1");
  }

  private static MimeMessage onlyMail() {
    List<MimeMessage> mails = servers.sentTo("anna@");
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString().replace("\r", "");
  }

  private static String html(MimeMessage mail) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(1).getContent().toString();
  }
}
