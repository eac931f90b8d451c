package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Reports over the API, as figures and as tables, and that nobody learns more than is theirs. */
class ReportsApiIT {

  private static final String REPORT = "/reports/follow-ups";
  private static final List<String> TABLES =
      List.of(
          "summary", "days", "agents", "spaces", "reasons", "flags", "flaggers", "satisfaction");

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient agent;
  static ApiClient lead;
  static ApiClient elsewhere;

  @BeforeAll
  static void oneIsDoneAndOneIsOpen() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    agent = world.member("agent", "AGENT");
    lead = world.member("lead", "MODERATOR");
    elsewhere = world.member("elsewhere", "AGENT");
    world.insert(
        "insert into agent_space (member_id, space_id)"
            + " select m.id, s.id from member m, space s where m.name = ? and s.slug = ?"
            + " returning member_id",
        world.name("elsewhere"),
        world.space("members"));
    world.member("admin", "ADMINISTRATOR");
    take("agent", "open");
    String done = take("agent", "open");
    agent.post(done + "/finish", "{'note':'Done.'}");
    agent.post(done + "/reopen", "{'note':'It is not.'}");
    agent.post(done + "/finish", "{'note':'Done now.'}");
    take("admin", "group");
  }

  private static String take(String person, String space) {
    ApiClient who = world.member(person);
    ApiClient customer = space.equals("group") ? world.pilot("petra") : anna;
    long thread = world.question(customer, space, "Why does it hum at " + System.nanoTime() + "?");
    ApiAnswer opened = who.post("/follow-ups", "{'threadId':%d}".formatted(thread));
    String path = "/follow-ups/" + opened.json().at("/summary/id").asLong();
    String owner = "{'agent':'%s'}".formatted(world.name(person));
    assertThat(who.put(path + "/owner", owner).status()).isEqualTo(200);
    return path;
  }

  @Test
  void theFiguresOfASpaceAreThoseOfItsFollowUps() {
    JsonNode report = lead.get(REPORT + "?days=7&space=" + world.space("open")).json();

    assertThat(report.at("/all/opened").asInt()).isEqualTo(3);
    assertThat(report.at("/all/done").asInt()).isEqualTo(2);
    assertThat(report.at("/all/open").asInt()).isEqualTo(1);
    assertThat(report.at("/all/resolution/count").asInt()).isEqualTo(2);
    assertThat(report.at("/all/response/count").asInt()).isZero();
    assertThat(report.at("/all/response/medianSeconds").isNull()).isTrue();
    assertThat(report.at("/all/resolutionKept/percent").asDouble()).isEqualTo(100);
    assertThat(report.at("/all/reopened/part").asInt()).isEqualTo(1);
    assertThat(report.path("days")).hasSize(7);
    assertThat(report.at("/days/6/backlog").asInt()).isEqualTo(1);
    assertThat(report.at("/reasons/0/reason").asText()).isEqualTo("hand");
    assertThat(report.path("agents").findValuesAsText("name")).contains(world.name("agent"));
    assertThat(report.at("/flags/all/percent").isNull()).isTrue();
    assertThat(report.path("zone").asText()).isEqualTo("UTC");
  }

  @Test
  void eachTableIsAFileWithTheSameFigures() {
    String query = "?days=7&space=" + world.space("open");
    for (String table : TABLES) {
      ApiAnswer csv = lead.get(REPORT + "/" + table + ".csv" + query);
      assertThat(csv.status()).as(table).isEqualTo(200);
      assertThat(csv.header("Content-Type")).as(table).startsWith("text/csv");
      assertThat(csv.header("Content-Disposition")).contains("follow-ups-" + table + ".csv");
      assertThat(csv.header("Cache-Control")).contains("no-store");
      assertThat(csv.text()).as(table).contains("\r\n");
    }
    List<String> spaces = lead.get(REPORT + "/spaces.csv" + query).text().lines().toList();
    assertThat(spaces).hasSize(2);
    assertThat(spaces.get(0)).startsWith("space,name,opened,done,open_at_end,");
    assertThat(spaces.get(1)).startsWith(world.space("open") + ",A space for OPEN,3,2,1,0,,,");
    assertThat(lead.get(REPORT + "/days.csv" + query).text().lines()).hasSize(8);
  }

  @Test
  void anAgentReadsTheirOwnFiguresOnly() {
    JsonNode own = agent.get(REPORT).json();
    assertThat(own.at("/all/open").asInt()).isEqualTo(1);
    assertThat(own.path("agents")).hasSize(1);
    assertThat(own.path("spaces")).hasSize(1);
    assertThat(agent.get(REPORT + "?agent=" + world.name("lead")).status()).isEqualTo(403);
    assertThat(agent.get(REPORT + "?agent=" + world.name("agent")).status()).isEqualTo(200);
    JsonNode nothing = elsewhere.get(REPORT).json();
    assertThat(nothing.at("/all/open").asInt()).isZero();
    assertThat(nothing.path("spaces")).isEmpty();
  }

  @Test
  void nothingIsToldOfASpaceThatTheReaderMayNotSee() {
    String pilots = world.space("group");
    for (String path : List.of(REPORT, REPORT + "/spaces.csv", REPORT + "/summary.csv")) {
      assertThat(lead.get(path + "?days=90").text()).as(path).doesNotContain(pilots);
      assertThat(lead.get(path + "?space=" + pilots).status()).as(path).isEqualTo(400);
      assertThat(lead.get(path + "?space=nowhere").status()).as(path).isEqualTo(400);
      assertThat(elsewhere.get(path + "?space=" + world.space("open")).status()).isEqualTo(400);
    }
    assertThat(lead.get(REPORT + "?space=" + pilots).text().replace(pilots, ""))
        .isEqualTo(lead.get(REPORT + "?space=nowhere").text().replace("nowhere", ""));
    assertThat(
            world.member("admin").get(REPORT + "?space=" + pilots).json().at("/all/open").asInt())
        .isEqualTo(1);
  }

  @Test
  void customersAndVisitorsReadNone() {
    for (ApiClient outsider : List.of(anna, world.visitor(), world.member("product", "PRODUCT"))) {
      assertThat(outsider.get(REPORT).status()).isIn(401, 403);
      for (String table : TABLES) {
        assertThat(outsider.get(REPORT + "/" + table + ".csv").status()).isIn(401, 403);
      }
    }
  }

  @Test
  void badInputIsToldByItsField() {
    for (String bad :
        List.of(
            "days=0",
            "days=x",
            "days=7&from=2026-01-01",
            "from=x",
            "to=2026-01-01",
            "from=2026-02-01&to=2026-01-01",
            "to=2999-01-01&from=2026-01-01",
            "zone=Mars",
            "team=x",
            "team=999999",
            "agent=nobody.at.all",
            "reason=fun")) {
      assertThat(lead.get(REPORT + "?" + bad).status()).as(bad).isEqualTo(400);
    }
    assertThat(lead.get(REPORT + "?from=x").text()).contains("\"from\"").contains("2026-03-02");
    assertThat(lead.get(REPORT + "/everything.csv").status()).isEqualTo(400);
    assertThat(lead.get(REPORT + "?zone=Europe/Oslo").json().path("zone").asText())
        .isEqualTo("Europe/Oslo");
  }
}
