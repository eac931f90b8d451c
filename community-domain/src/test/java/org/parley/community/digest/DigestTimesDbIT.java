package org.parley.community.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.thread.PostRef;

/** When digests come, and to whom none comes. */
class DigestTimesDbIT extends DigestReaders {

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
}
