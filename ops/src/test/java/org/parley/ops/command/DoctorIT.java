package org.parley.ops.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.sample.CommunityDatabase;

/** What the doctor finds in a community that somebody has tampered with. */
class DoctorIT {

  @TempDir private static Path data;

  private static CommunityDatabase database;
  private static ParleyProcess parley;

  @BeforeAll
  static void start() throws Exception {
    database = CommunityDatabase.create();
    parley = new ParleyProcess(database, data);
    assertThat(parley.run("member", "create", "rosa", "--email", "rosa@example.org").exitCode())
        .isZero();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void aCompanysFilesAreNamedWithWhatIsWrongInThemAndAreWellOnceMended() throws Exception {
    Path rules = Files.createDirectories(data.resolve("rules")).resolve("reputation.properties");
    Files.writeString(rules, "points.up-vote.answer = many\npoints.for-nothing = 5\n");
    Path badges = data.resolve("badges.json");
    Files.writeString(badges, "[\n  {\"key\": \n");

    var answer = parley.run("doctor", "--json");

    assertThat(answer.exitCode()).as(answer.err()).isEqualTo(1);
    assertThat(finding(answer, "Rules"))
        .contains("FAIL", "points.up-vote.answer", "many", "points.for-nothing is no rule");
    assertThat(finding(answer, "Badges")).contains("FAIL", "line 3");

    Files.delete(rules);
    Files.writeString(badges, "[]");
    var mended = parley.run("doctor", "--json");
    assertThat(finding(mended, "Rules")).contains("\"OK\"");
    assertThat(finding(mended, "Badges")).contains("\"OK\"");
  }

  @Test
  void pointsThatNoEntryExplainsAreFound() throws Exception {
    assertThat(finding(parley.run("doctor", "--json"), "Reputation")).contains("\"OK\"");

    execute("update member set reputation = reputation + 7 where name = 'rosa'");
    var answer = parley.run("doctor", "--json");
    execute("update member set reputation = reputation - 7 where name = 'rosa'");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(finding(answer, "Reputation")).contains("FAIL", "1 members' rows");
  }

  private static String finding(ParleyProcess.Answer answer, String check) throws Exception {
    for (JsonNode finding : JsonMapper.builder().build().readTree(answer.out())) {
      if (finding.get("check").asText().equals(check)) {
        return finding.toString();
      }
    }
    throw new AssertionError("No finding " + check + " in " + answer.out() + answer.err());
  }

  private static void execute(String sql) throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
