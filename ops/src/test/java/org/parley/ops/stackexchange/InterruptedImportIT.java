package org.parley.ops.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed in the middle, as by a power cut, and begun again. */
class InterruptedImportIT {

  private static final int QUESTIONS = 4_000;

  @TempDir private Path dump;

  @Test
  void endsLikeOneThatWasNot() throws Exception {
    writeDump();
    try (var straight = new ImportedCommunity();
        var broken = new ImportedCommunity()) {
      straight.run(dump, true);
      killAfter(broken, "member", 1_000);
      assertThat((long) broken.one("select count(*) from thread")).isLessThan(QUESTIONS);
      killAfter(broken, "thread", 500);
      long threads = (long) broken.one("select count(*) from thread");
      assertThat(threads).isBetween(500L, QUESTIONS - 1L);
      assertThat(wholeThreads(broken)).isEqualTo(threads);

      Reconciliation rest = broken.run(dump, true);

      assertThat(rest.isUpToDate()).isFalse();
      assertThat(broken.everything()).isEqualTo(straight.everything());
    }
  }

  /** Those that have all that the dump has for them. */
  private static long wholeThreads(ImportedCommunity community) {
    return (long)
        community.one(
            """
            select count(*) from thread t
            where t.answer_count = 1 and t.accepted_post_id is not null and t.hot > 0
              and 3 = (select count(*) from post p where p.thread_id = t.id)
              and 3 = (select count(*) from post p join post_revision r on r.post_id = p.id
                       where p.thread_id = t.id)
              and 1 = (select count(*) from post p join vote v on v.post_id = p.id
                       where p.thread_id = t.id)""");
  }

  private void killAfter(ImportedCommunity community, String table, long rows) throws Exception {
    Process process = start(community);
    try {
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(5))
          .until(
              () ->
                  !process.isAlive()
                      || (long) community.one("select count(*) from " + table) >= rows);
      assertThat(process.isAlive()).as("was not faster than the test").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    // PostgreSQL notices only at its next write that nobody listens
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                community
                    .query(
                        """
                        select 1 from pg_stat_activity
                        where datname = current_database() and application_name = 'parley'""")
                    .isEmpty());
  }

  private Process start(ImportedCommunity community) throws IOException, SQLException {
    String url;
    try (Connection connection = community.database().dataSource().getConnection()) {
      url = connection.getMetaData().getURL();
    }
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dparley.commandline=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.parley.ops.Parley",
                "import",
                "stackexchange",
                dump.toString(),
                "--site=beer",
                "--database-url=" + url,
                "--database-user=postgres")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT);
    command.environment().putAll(Map.of("PARLEY_DATABASE_PASSWORD", "postgres"));
    return command.start();
  }

  private void writeDump() throws IOException {
    var users = new StringBuilder("<users>\n");
    var posts = new StringBuilder("<posts>\n");
    var comments = new StringBuilder("<comments>\n");
    var votes = new StringBuilder("<votes>\n");
    for (int i = 1; i <= QUESTIONS; i++) {
      String at = "2015-01-%02dT%02d:%02d:00.000".formatted(1 + i % 28, i % 24, i % 60);
      users.append(
          "<row Id=\"%d\" DisplayName=\"Brewer %d\" CreationDate=\"%s\" />\n"
              .formatted(i, i % 1_500, at));
      posts.append(
          """
          <row Id="%1$d" PostTypeId="1" AcceptedAnswerId="%2$d" Title="Question number %1$d" \
          Body="&lt;p&gt;What is %1$d?&lt;/p&gt;" Tags="&lt;numbers&gt;" Score="1" \
          CreationDate="%3$s" OwnerUserId="%1$d" />
          <row Id="%2$d" PostTypeId="2" ParentId="%1$d" Body="&lt;p&gt;A number.&lt;/p&gt;" \
          CreationDate="%3$s" OwnerUserId="1" />
          """
              .formatted(i, QUESTIONS + i, at));
      comments.append(
          "<row Id=\"%1$d\" PostId=\"%1$d\" Text=\"Hm.\" UserId=\"2\" CreationDate=\"%2$s\" />\n"
              .formatted(i, at));
      votes.append(
          "<row Id=\"%1$d\" PostId=\"%1$d\" VoteTypeId=\"2\" CreationDate=\"%2$s\" />\n"
              .formatted(i, at));
    }
    Files.writeString(dump.resolve("Users.xml"), users + "</users>");
    Files.writeString(dump.resolve("Posts.xml"), posts + "</posts>");
    Files.writeString(dump.resolve("Comments.xml"), comments + "</comments>");
    Files.writeString(dump.resolve("Votes.xml"), votes + "</votes>");
    Files.writeString(
        dump.resolve("Tags.xml"), "<tags><row Id=\"1\" TagName=\"numbers\" /></tags>");
  }
}
