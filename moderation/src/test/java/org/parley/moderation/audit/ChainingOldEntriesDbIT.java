package org.parley.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityDatabase;
import org.parley.community.sample.PlainHasher;
import org.parley.community.standalone.Standalone;

/** A community that kept a log before there was a chain. */
class ChainingOldEntriesDbIT {

  private static final int OLD = 7;

  @Test
  void whatWasThereBeforeTheChainIsItsBeginning() {
    try (CommunityDatabase database = CommunityDatabase.create()) {
      Jdbi jdbi = Jdbi.create(database.dataSource());
      jdbi.useHandle(handle -> handle.execute("drop schema public cascade; create schema public;"));
      migrate(database.dataSource(), "community", "latest");
      migrate(database.dataSource(), "moderation", "2");
      jdbi.useHandle(
          handle -> {
            handle.execute(
                """
                insert into member (id, name, display_name, joined_at)
                values (1, 'mona', 'Mona', now());
                insert into space (id, slug, name, access) values (1, 'open', 'Open', 'OPEN');
                insert into thread (id, type, title, slug, space_id, author_id, created_at,
                                    last_activity_at)
                values (1, 'QUESTION', 'Why?', 'why', 1, 1, now(), now());
                insert into post (id, thread_id, number, kind, author_id, body, html, renderer,
                                  created_at)
                values (1, 1, 1, 'QUESTION', 1, '', '', 1, now());""");
            for (int i = 1; i <= OLD; i++) {
              handle.execute(
                  "insert into moderation_log (event_key, action, thread_id, post_id, actor_id,"
                      + " state_before, state_after, note, acted_at)"
                      + " values (?, 'HIDDEN', 1, 1, 1, 'PUBLISHED', 'HIDDEN', ?, now())",
                  "old " + i,
                  "Grund Nº " + i);
            }
          });

      migrate(database.dataSource(), "moderation", "latest");

      assertThat(verify(database)).isEqualTo(new AuditReport(OLD, head(jdbi), null));
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into moderation_log (event_key, action, thread_id, post_id, actor_id,"
                      + " state_before, state_after, acted_at)"
                      + " values ('new', 'RESTORED', 1, 1, null, 'HIDDEN', 'PUBLISHED', now())"));
      assertThat(verify(database)).isEqualTo(new AuditReport(OLD + 1, head(jdbi), null));
    }
  }

  private static AuditReport verify(CommunityDatabase database) {
    try (Standalone community = Standalone.open(database.dataSource(), new PlainHasher())) {
      return community.get(AuditTrail.class).verify(Actor.operator(), null);
    }
  }

  private static String head(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select encode(hash, 'hex') from moderation_log order by seq desc limit 1")
                .mapTo(String.class)
                .one());
  }

  private static void migrate(DataSource database, String module, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/" + module)
        .table("flyway_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(target)
        .load()
        .migrate();
  }
}
