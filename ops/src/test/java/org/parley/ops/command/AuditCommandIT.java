package org.parley.ops.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.sample.CommunityDatabase;

/** An operator checks the moderation log, before and after somebody was at it. */
class AuditCommandIT {

  @TempDir private static Path data;

  private static CommunityDatabase database;
  private static ParleyProcess parley;

  @BeforeAll
  static void aLogOfThreeEntries() {
    database = CommunityDatabase.create();
    parley = new ParleyProcess(database, data);
    execute(
        """
        insert into member (id, name, display_name, joined_at) values (1, 'mona', 'Mona', now());
        insert into space (id, slug, name, access) values (1, 'open', 'Open', 'OPEN');
        insert into thread (id, type, title, slug, space_id, author_id, created_at, last_activity_at)
        values (1, 'QUESTION', 'Why?', 'why', 1, 1, now(), now());
        insert into post (id, thread_id, number, kind, author_id, body, html, renderer, created_at)
        values (1, 1, 1, 'QUESTION', 1, '', '', 1, now());
        insert into moderation_log (event_key, action, thread_id, post_id, actor_id, state_before,
                                    state_after, note, acted_at)
        select 'entry ' || n, 'HIDDEN', 1, 1, 1, 'PUBLISHED', 'HIDDEN', 'Über ' || n, now()
        from generate_series(1, 3) n;""");
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void theHeadIsToldAndAnEntryThatWasChangedMakesTheCommandFail() throws Exception {
    var whole = parley.run("audit", "verify");
    assertThat(whole.exitCode()).as(whole.err()).isZero();
    assertThat(whole.out()).contains("3 entries hold").contains("The chain is whole");
    String head = whole.out().replaceFirst("(?s).*head ([0-9a-f]{64}).*", "$1");
    assertThat(head).hasSize(64);
    assertThat(parley.run("audit", "verify", "--from", head).out()).contains("1 entries hold");
    assertThat(parley.run("audit", "verify", "--from", "yesterday").err())
        .contains("An anchor is a hash");
    var unknown = parley.run("audit", "verify", "--from", "0".repeat(64));
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.out()).contains("no entry has the hash");

    execute(
        """
        alter table moderation_log disable trigger user;
        update moderation_log set note = 'Never happened' where seq = 2;
        alter table moderation_log enable trigger user;""");

    var broken = parley.run("audit", "verify");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).contains("1 entries hold").contains("BROKEN at entry 2: it does not");
    var json = parley.run("audit", "verify", "--json");
    assertThat(json.exitCode()).isEqualTo(1);
    JsonNode report = JsonMapper.builder().build().readTree(json.out());
    assertThat(report.at("/broken/seq").asLong()).isEqualTo(2);
    assertThat(report.at("/broken/how").asText()).isEqualTo("CHANGED");
  }

  private static void execute(String sql) {
    Jdbi.create(database.dataSource()).useHandle(handle -> handle.execute(sql));
  }
}
