package org.parley.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.markup.Markup;
import org.parley.community.sample.CommunityDatabase;
import org.parley.community.sample.PlainHasher;
import org.parley.ops.CommandFailed;
import org.parley.ops.ingest.IngestConnection;

/** The demo as it ships, loaded a few minutes after midnight: the hour that is hardest to bear. */
class DemoLoadIT {

  private static final Instant NOW = Instant.parse("2026-03-02T00:05:00Z");

  @TempDir private static Path data;

  private static CommunityDatabase database;
  private static DemoLoad.Summary summary;

  @BeforeAll
  static void load() throws SQLException {
    database = CommunityDatabase.create();
    summary = load(database, data.resolve("demo-logins.txt"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void theWholeDemoIsThere() {
    assertThat(summary.members()).isEqualTo(25);
    assertThat(summary.spaces()).isEqualTo(6);
    assertThat(summary.threads()).isEqualTo(71);
    assertThat(
            rows(
                """
                select (select count(*) from member), (select count(*) from space),
                       (select count(*) from thread where type in ('QUESTION', 'DISCUSSION')),
                       (select count(*) from post),
                       (select count(*) from tag),
                       (select count(*) from thread where accepted_post_id is not null),
                       (select count(*) from thread where official_post_id is not null),
                       (select count(*) from thread where closed_at is not null),
                       (select count(*) from flag),
                       (select count(*) from post where edited_at is not null)\
                """))
        .containsExactly(
            List.of(
                "25", "6", "71", String.valueOf(summary.posts()), "35", "30", "9", "2", "10", "5"));
    assertThat(rows("select key, value from setting order by key"))
        .containsExactly(
            List.of("community.founded", NOW.toString()),
            List.of("community.name", "Norrvik Community"),
            List.of(
                "community.tagline",
                "Owners, tinkerers and the people who build the boxes, under one roof"));
  }

  @Test
  void aMorningsQueueWaitsForTheAgents() {
    assertThat(
            rows(
                """
                select (select count(*) from agent), (select count(*) from team),
                       (select count(*) from routing_rule),
                       (select count(*) from canned_reply where state = 'APPROVED'),
                       (select count(*) from follow_up where state = 'NEW'),
                       (select count(*) from follow_up where state = 'ASSIGNED'),
                       (select count(*) from follow_up where state = 'WAITING'),
                       (select count(*) from follow_up where state = 'DONE')\
                """))
        .containsExactly(List.of("3", "2", "4", "4", "7", "3", "1", "68"));
  }

  @Test
  void nothingIsDoneToAFollowUpBeforeItsThreadWasThereNorAfterTheLoad() {
    assertThat(
            rows(
                """
                select f.id from follow_up f join thread t on t.id = f.thread_id
                where f.opened_at <= t.created_at
                   or exists (select 1 from follow_up_entry e where e.follow_up_id = f.id
                              and (e.at < f.opened_at or e.at > '%s'))
                   or (f.response_met_at is null and f.response_due_at < '%s'
                       and f.response_breached_at is null)\
                """
                    .formatted(NOW, NOW)))
        .isEmpty();
  }

  @Test
  void countersSayWhatTheRowsSay() {
    assertThat(
            rows(
                """
                select t.title from thread t
                join post opening on opening.thread_id = t.id and opening.number = 1
                where opening.kind <> t.type or opening.author_id <> t.author_id
                  or t.score <> opening.score or t.created_at <> opening.created_at
                  or t.answer_count <>
                    (select count(*) from post p where p.thread_id = t.id and p.kind = 'ANSWER')
                  or t.last_post_no <> (select max(number) from post p where p.thread_id = t.id)
                  or t.last_post_no <> (select count(*) from post p where p.thread_id = t.id)
                  or t.last_activity_at <> (select max(created_at) from post p
                                            where p.thread_id = t.id and p.kind <> 'COMMENT')
                  or t.hot = 0 or t.excerpt = '' or t.view_count = 0\
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select p.id from post p
                where p.score <> case when p.kind = 'IDEA'
                  then (select count(*) from idea_vote i where i.thread_id = p.thread_id)
                  else (select coalesce(sum(value), 0) from vote v where v.post_id = p.id) end\
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select p.id from post p where p.body is distinct from
                  (select r.body from post_revision r where r.post_id = p.id
                   order by r.number desc limit 1)\
                """))
        .isEmpty();
    assertThat(rows("select distinct renderer from post"))
        .containsExactly(List.of(String.valueOf(Markup.VERSION)));
  }

  @Test
  void nothingHappensOutOfTurn() {
    assertThat(
            rows(
                """
                select p.id from post p
                left join post parent on parent.id = p.parent_id
                join thread t on t.id = p.thread_id
                join member m on m.id = p.author_id
                where p.created_at < t.created_at or p.created_at <= parent.created_at
                  or p.created_at < m.joined_at or p.edited_at <= p.created_at
                  or p.created_at > '2026-03-02T00:05:00Z' or p.edited_at > '2026-03-02T00:05:00Z'
                  or parent.kind = 'COMMENT'\
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select v.id from vote v join post p on p.id = v.post_id
                where v.member_id = p.author_id or v.cast_at < p.created_at
                  or v.cast_at > '2026-03-02T00:05:00Z'\
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select f.id from flag f join post p on p.id = f.post_id
                where f.flagger_id = p.author_id or f.created_at < p.created_at
                  or f.thread_id <> p.thread_id or f.resolved_at < f.created_at\
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select t.id from thread t join post p on p.id in (accepted_post_id, official_post_id)
                where p.thread_id <> t.id or p.kind <> 'ANSWER' or t.type <> 'QUESTION'\
                """))
        .isEmpty();
    assertThat(rows("select 1 from event_publication")).isEmpty();
  }

  @Test
  void privateConversationsBeginInTheirThreadsAndHappenInTurn() {
    assertThat(
            rows(
                """
                select c.state, count(*) from conversation c
                join conversation_line l on l.conversation_id = c.id
                join post p on p.id = c.post_id and p.created_at < l.written_at
                where l.side = case when l.author_id = p.author_id then 'CUSTOMER' else 'TEAM' end
                group by c.id, c.state order by c.state\
                """))
        .containsExactly(List.of("CLOSED", "5"), List.of("OPEN", "4"));
  }

  @Test
  void pollsOfEachKindHaveAsManyBallotsAsVoters() {
    assertThat(rows("select distinct kind from poll order by kind"))
        .containsExactly(
            List.of("MULTIPLE"), List.of("RANKED"), List.of("SCALE"), List.of("SINGLE"));
    assertThat(
            rows(
                """
                select poll.id from poll join poll_urn urn on urn.poll_id = poll.id
                join post p on p.id = poll.post_id
                where urn.ballot_count <>
                    (select count(*) from poll_voter v where v.poll_id = poll.id)
                  or urn.ballot_count <>
                    (select sum(cast(value as integer)) from jsonb_each_text(urn.choices))
                  or poll.created_at < p.created_at or poll.closes_at < poll.created_at
                  or exists (select 1 from poll_voter v where v.poll_id = poll.id
                             and (v.choice is null) <> (poll.ballots = 'SECRET'))\
                """))
        .isEmpty();
    assertThat(rows("select 1 from poll where closes_at < '2026-03-02T00:05:00Z'")).hasSize(1);
  }

  @Test
  void onlyThoseWhoMayReadASpaceTakePartInIt() {
    assertThat(
            rows(
                """
                select m.name, s.slug from post p
                join thread t on t.id = p.thread_id
                join space s on s.id = t.space_id
                join member m on m.id = p.author_id
                where s.access = 'GROUP' and not exists
                    (select 1 from member_group_member g
                     where g.group_id = s.group_id and g.member_id = m.id)
                  and not exists (select 1 from member_role r where r.member_id = m.id)
                union
                select m.name, s.slug from post p
                join thread t on t.id = p.thread_id
                join space s on s.id = t.space_id
                join member m on m.id = p.author_id
                where s.access = 'OWN' and m.id <> t.author_id
                  and not exists (select 1 from member_role r where r.member_id = m.id)\
                """))
        .isEmpty();
  }

  @Test
  void sixMembersHavePasswordsThatTheFileTells() throws IOException {
    Path file = data.resolve("demo-logins.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Map<String, String> told = new HashMap<>();
    Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.strip().split(" +"))
        .forEach(parts -> told.put(parts[0], "plain:" + parts[2]));
    Map<String, String> known = new HashMap<>();
    rows("select name, password_hash from member where password_hash is not null")
        .forEach(row -> known.put(row.get(0), row.get(1)));
    assertThat(told).hasSize(6).isEqualTo(known);
    assertThat(
            rows(
                """
                select name from member where email <> name || '@norrvik.example'
                  or email_confirmed_at is null\
                """))
        .isEmpty();
  }

  @Test
  void passwordsAreNewInEveryFolder() throws SQLException {
    try (var other = CommunityDatabase.create()) {
      assertThat(load(other, data.resolve("other.txt")).logins()).isNotEqualTo(summary.logins());
    }
  }

  @Test
  void aSecondLoadIsRefused() {
    assertThatThrownBy(() -> load(database, data.resolve("demo-logins.txt")))
        .isInstanceOf(CommandFailed.class);
    assertThat(rows("select 1 from member")).hasSize(25);
  }

  @Test
  void aLoadThatFailsAtItsLastStepLeavesNothing() throws IOException, SQLException {
    Path file = Files.createFile(data.resolve("no-folder"));
    try (var other = CommunityDatabase.create()) {
      assertThatThrownBy(() -> load(other, file.resolve("demo-logins.txt")))
          .isInstanceOf(CommandFailed.class);
      assertThat(
              rows(
                  other,
                  """
                  select 1 from member union all select 1 from setting
                  union all select 1 from space union all select 1 from thread\
                  """))
          .isEmpty();
    }
  }

  private static DemoLoad.Summary load(CommunityDatabase into, Path logins) throws SQLException {
    try (var connection = new IngestConnection(into.dataSource().getConnection())) {
      return new DemoLoad(connection, new PlainHasher(), logins).run(NOW);
    }
  }

  private static List<List<String>> rows(String sql) {
    return rows(database, sql);
  }

  private static List<List<String>> rows(CommunityDatabase of, String sql) {
    List<List<String>> found = new ArrayList<>();
    try (Connection connection = of.dataSource().getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        found.add(row);
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
