package org.parley.community.digest;

import java.time.Duration;
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

/** Anna, who wants digests; the clock stands at 09:00 UTC on a Monday when a test begins. */
abstract class DigestReaders {

  static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  static final MailServers servers = new MailServers();

  @RegisterExtension
  @Order(1)
  static final BeforeAllCallback mail = context -> connect();

  static void connect() {
    servers.start();
    System.setProperty("parley.smtp", servers.smtp());
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

  Actor wanting(String rhythm, String zone) {
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

  static void follow(Actor member, String target, String id) {
    execute(
        "insert into follow (member_id, target, target_id, followed_at) values ("
            + member.id()
            + ", '"
            + target
            + "', ("
            + id
            + "), now())");
  }

  static void deliver() {
    community.get(DigestPump.class).composeDue();
    community.get(MailPump.class).sendDue();
  }

  static void at(Instant moment) {
    community.clock().advance(Duration.between(now(), moment));
  }

  static Instant now() {
    return community.clock().instant();
  }

  static long count(String sql) {
    return community
        .get(Jdbi.class)
        .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  static void execute(String sql) {
    community.get(Jdbi.class).useHandle(handle -> handle.execute(sql));
  }
}
