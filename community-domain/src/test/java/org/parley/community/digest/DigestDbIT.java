package org.parley.community.digest;

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
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.MailServers;
import org.parley.community.sample.Samples;
import org.parley.community.sample.Told;
import org.parley.community.thread.PostRef;

/** The clock of the samples stands at 09:00 UTC on a Monday when a test begins. */
class DigestDbIT {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final MailServers servers = new MailServers().start();

  static {
    System.setProperty("parley.smtp", servers.smtp());
  }

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private Told told;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
    told = new Told(community);
    for (String table :
        List.of(
            "mail_outbox",
            "notification",
            "follow",
            "digest",
            "digest_thread",
            "mailing",
            "thread_mute",
            "notification_choice",
            "event_publication")) {
      execute("delete from " + table);
    }
    // what other tests wrote is old news
    execute("update thread set created_at = '2025-01-01'");
    execute("update post set created_at = '2025-01-01'");
    execute("update member set joined_at = '" + MONDAY + "', suspended_at = null");
    execute("update member set email_confirmed_at = now()");
    execute("update space set access = 'OPEN', group_id = null where slug = 'open'");
    execute("update post set state = 'PUBLISHED'");
    // only Anna wants digests here, unless a test says otherwise
    execute(
        "insert into mailing (member_id, time_zone, digest) select id, 'UTC', 'OFF' from member");
    servers.clear();
    at(MONDAY);
  }

  @AfterAll
  static void stop() {
    servers.close();
    System.clearProperty("parley.smtp");
  }

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
  void digestIsNeverEmpty() {
    wanting("DAILY", "UTC");
    deliver();
    at(MONDAY.plus(Duration.ofDays(1)));
    deliver();

    assertThat(servers.sentTo("anna@")).isEmpty();
    assertThat(count("select count(*) from digest")).as("and is not composed anew").isEqualTo(2);
  }

  @Test
  void comesInTheMorningOfItsMember() {
    Actor anna = wanting("DAILY", "America/Los_Angeles");
    PostRef post = samples.thread(samples.ben(), "open", "Something to tell of");
    told.forDigest(anna, "MENTION", post, now());

    at(Instant.parse("2026-03-02T15:59:00Z"));
    deliver();
    assertThat(servers.sentTo("anna@")).as("07:59 there").isEmpty();

    at(Instant.parse("2026-03-02T16:00:00Z"));
    deliver();
    assertThat(servers.sentTo("anna@")).as("08:00 there").hasSize(1);
  }

  @Test
  void weeklyOnesComeOnMondaysOnly() {
    Actor anna = wanting("WEEKLY", "UTC");
    at(MONDAY.plus(Duration.ofDays(1)));
    told.forDigest(
        anna, "MENTION", samples.thread(samples.ben(), "open", "Told of on Tuesday"), now());
    for (int day = 1; day < 7; day++) {
      at(MONDAY.plus(Duration.ofDays(day)));
      deliver();
    }
    assertThat(servers.sentTo("anna@")).isEmpty();

    at(MONDAY.plus(Duration.ofDays(7)));
    deliver();
    assertThat(servers.sentTo("anna@")).hasSize(1);
  }

  @Test
  void whoShouldGetNoneGetsNone() {
    for (String change :
        List.of(
            "update member set suspended_at = now() where name = 'anna'",
            "update member set email_confirmed_at = null where name = 'anna'",
            "update member set joined_at = '2025-01-01', last_seen_at = null where name = 'anna'",
            "update mailing set digest = 'OFF'",
            "update notification set read_at = now()",
            "update post set state = 'HIDDEN'",
            "insert into thread_mute select m.id, t.id, now() from member m, thread t"
                + " where m.name = 'anna'",
            "insert into notification_choice select id, 'MENTION', true, 'OFF' from member"
                + " where name = 'anna'")) {
      empty();
      Actor anna = wanting("DAILY", "UTC");
      told.forDigest(
          anna, "MENTION", samples.thread(samples.ben(), "open", "Not for everybody"), now());
      execute(change);

      deliver();

      assertThat(servers.sentTo("anna@")).as(change).isEmpty();
    }
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

  private Actor wanting(String rhythm, String zone) {
    Actor anna = samples.anna();
    execute(
        "insert into mailing (member_id, time_zone, digest) select id, '"
            + zone
            + "', '"
            + rhythm
            + "' from member where name = 'anna'"
            + " on conflict (member_id) do update set digest = excluded.digest,"
            + " time_zone = excluded.time_zone");
    for (String name : new String[] {"ben", "carl"}) {
      samples.actor(name);
    }
    execute(
        "insert into mailing (member_id, time_zone, digest) select id, 'UTC', 'OFF' from member"
            + " on conflict do nothing");
    return anna;
  }

  private static void follow(Actor member, String target, String id) {
    execute(
        "insert into follow (member_id, target, target_id, followed_at) values ("
            + member.id()
            + ", '"
            + target
            + "', ("
            + id
            + "), now())");
  }

  private static long firstNewsPost() {
    return count("select post_id from notification order by created_at limit 1");
  }

  private static void deliver() {
    community.get(DigestPump.class).composeDue();
    community.get(MailPump.class).sendDue();
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

  private static void at(Instant moment) {
    community.clock().advance(Duration.between(now(), moment));
  }

  private static Instant now() {
    return community.clock().instant();
  }

  private static long count(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  private static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
