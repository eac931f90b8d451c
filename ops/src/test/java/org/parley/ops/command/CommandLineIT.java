package org.parley.ops.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.sample.CommunityDatabase;

/** An operator's way through an empty community, command by command. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineIT {

  private static final String SMALL = "src/test/resources/stackexchange/small";

  @TempDir private static Path data;

  private static CommunityDatabase database;
  private static ParleyProcess parley;

  @BeforeAll
  static void start() {
    database = CommunityDatabase.create();
    parley = new ParleyProcess(database, data);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  @Order(1)
  void anEmptyCommunityHasASetUpAddressAndNothingElseIsPrinted() throws Exception {
    var answer = parley.run("setup-address", "--public-url", "https://help.example.org");
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).matches("https://help\\.example\\.org/setup\\?token=[\\w-]{20,}\\R");
  }

  @Test
  @Order(2)
  void anAdministratorIsSignedUpWithALinkAndAMail() throws Exception {
    var answer =
        parley.run(
            "member",
            "create",
            "rosa",
            "--email",
            "rosa@example.org",
            "--role",
            "administrator",
            "--json");
    assertThat(answer.exitCode()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(answer.out());
    assertThat(json.get("name").asText()).isEqualTo("rosa");
    String link = json.get("link").asText();
    assertThat(link).startsWith("http://127.0.0.1:8080/reset?token=");
    assertThat(one("select text from mail_outbox where recipient = 'rosa@example.org'"))
        .contains(link);
    assertThat(one("select role from member_role")).isEqualTo("ADMINISTRATOR");
  }

  @Test
  @Order(3)
  void onceThereIsAnAdministratorThereIsNoSetUpAddress() throws Exception {
    var answer = parley.run("setup-address");
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).isEmpty();
  }

  @Test
  @Order(4)
  void whatIsNotAllowedFailsInOneLine() throws Exception {
    var answer = parley.run("member", "create", "rosa", "--email", "other@example.org");
    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().strip()).isEqualTo("parley: This name is taken. Choose another one.");
    assertThat(parley.run("member", "grant", "rosa", "king").exitCode()).isEqualTo(2);
  }

  @Test
  @Order(5)
  void aRoleIsGivenAndTakenBack() throws Exception {
    assertThat(parley.run("member", "grant", "rosa", "AGENT").exitCode()).isZero();
    assertThat(one("select string_agg(role, ' ' order by role) from member_role"))
        .isEqualTo("ADMINISTRATOR AGENT");
    assertThat(parley.run("member", "grant", "rosa", "agent", "--revoke").exitCode()).isZero();
    assertThat(one("select string_agg(role, ' ') from member_role")).isEqualTo("ADMINISTRATOR");
  }

  @Test
  @Order(6)
  void aTokenIsPrintedAlone() throws Exception {
    var answer = parley.run("token", "create", "--member", "rosa", "--label", "till");
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).matches("parley_[\\w-]{20,}\\R");
    assertThat(one("select label from api_token")).isEqualTo("till");
    assertThat(parley.run("token", "create", "--member", "nobody").exitCode()).isEqualTo(1);
  }

  @Test
  @Order(7)
  void anImportIsFollowedByARebuildOfTheIndex() throws Exception {
    var answer = parley.run("import", "stackexchange", SMALL, "--space", "pub", "--json");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(answer.out());
    assertThat(json.get("upToDate").asBoolean()).isFalse();
    assertThat(json.get("kinds")).hasSize(14);
    assertThat(
            one(
                """
                select count(*) from thread t join space s on s.id = t.space_id
                where s.slug = 'pub'"""))
        .isEqualTo("3");
    assertThat(one("select external_id from thread order by id limit 1"))
        .isEqualTo("se:small:post:1");
    assertThat(one("select count(*) from search_rebuild where finished_at is not null"))
        .isEqualTo("1");
    var again = parley.run("import", "stackexchange", SMALL, "--space", "pub");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("nothing was written");
  }

  @Test
  @Order(8)
  void theIndexIsBuiltAnew() throws Exception {
    var answer = parley.run("reindex", "--json");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(answer.out());
    assertThat(json.get("posts").asText()).isEqualTo(one("select count(*) from post"));

    var back = parley.run("reindex", "--roll-back");
    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(back.out()).contains("serves again");
    var half = parley.run("reindex", "--search-user", "anna");
    assertThat(half.exitCode()).isEqualTo(1);
    assertThat(half.err()).contains("need --search-url");
  }

  @Test
  @Order(8)
  void whatTheIndexHasWrongIsToldAndMended() throws Exception {
    assertThat(parley.run("search", "check").exitCode()).isZero();
    long post = Long.parseLong(one("select min(id) from post where kind = 'QUESTION'"));
    execute("update post set html = '<p>silently changed</p>' where id = " + post);

    var found = parley.run("search", "check");
    assertThat(found.exitCode()).isEqualTo(1);
    assertThat(found.out()).contains("1 out of date", "stale: post " + post + " of thread");
    var mended = parley.run("search", "check", "--repair", "--json");
    assertThat(mended.exitCode()).as(mended.err()).isZero();
    assertThat(JsonMapper.builder().build().readTree(mended.out()).get("stale").asInt())
        .isEqualTo(1);
    assertThat(parley.run("search", "check").exitCode()).isZero();
  }

  @Test
  @Order(9)
  void badgesAreAwardedToThePastOnceAndNotTwice() throws Exception {
    String awards = "select count(*) from badge_award where by_rule and revoked_at is null";
    var answer = parley.run("badges", "award", "--json");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(answer.out());
    assertThat(json.get("badges").asInt()).isGreaterThanOrEqualTo(30);
    String held = one(awards);

    var again = parley.run("badges", "award", "--badge", "first-answer");
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).contains("1 badges looked at: 0 given");
    assertThat(one(awards)).isEqualTo(held);
    assertThat(parley.run("badges", "award", "--badge", "no-such-badge").err())
        .contains("There is no such badge.");
  }

  @Test
  @Order(10)
  void theDemoDoesNotGoIntoACommunityThatWasFilled() throws Exception {
    var answer = parley.run("demo", "load");
    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("founded already");
    assertThat(data.resolve("demo-logins.txt")).doesNotExist();
  }

  private static String one(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
