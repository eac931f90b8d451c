package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Experts, asking them, checks and candidates over the API, and what outsiders do not learn. */
class ExpertApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient petra;
  static ApiClient agent;
  static ApiClient admin;
  static long answer;

  @BeforeAll
  static void benAndPetraAreExperts() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    petra = world.pilot("petra");
    agent = world.member("agent", "AGENT");
    admin = world.member("admin", "ADMINISTRATOR");
    for (String person : List.of("anna", "ben", "petra")) {
      world.insert(
          "update member set email_confirmed_at = now(), last_seen_at = now(), email = name"
              + " || '@example.org' where name = ? returning id",
          world.name(person));
    }
    long question = world.question(anna, "open", "Why does it stop at noon?");
    answer = official(agent, ben, question);
    official(admin, petra, world.question(admin, "group", "A question among pilots"));
    eventually(anna, "/experts?tag=" + world.tag(), world.name("ben"));
    eventually(petra, "/experts?space=" + world.space("group"), world.name("petra"));
  }

  @Test
  void everyRankSaysWhyAndLeadsToThePostsThatMadeIt() {
    JsonNode row = anna.get("/experts?tag=" + world.tag()).json().path("items").get(0);
    assertThat(row.path("rank").asInt()).isEqualTo(1);
    assertThat(row.path("sentence").asText()).contains("1 accepted or verified of 1 judged");

    JsonNode why = anna.get("/experts/" + world.name("ben") + "?tag=" + world.tag()).json();
    assertThat(why.at("/answers/0/postId").asLong()).isEqualTo(answer);
    assertThat(why.at("/answers/0/url").asText()).endsWith("/p/" + answer);
    assertThat(anna.get("/experts?tag=" + world.tag() + "&space=x").status()).isEqualTo(400);
    assertThat(anna.get("/experts?crowd=aliens").status()).isEqualTo(400);
    assertThat(anna.get("/experts?tag=no-such-tag-at-all").status()).isEqualTo(404);
  }

  @Test
  void ofAPrivateSpaceOutsidersLearnNothing() {
    String group = "space=" + world.space("group");
    for (ApiClient outsider : List.of(world.visitor(), anna, ben, agent)) {
      assertThat(outsider.get("/experts?" + group).status()).isEqualTo(404);
      assertThat(outsider.get("/experts/" + world.name("petra") + "?" + group).status())
          .isEqualTo(404);
      assertThat(outsider.get("/experts?tag=" + world.tag()).text())
          .doesNotContain(world.name("petra"));
    }
    assertThat(agent.get("/candidates?" + group).status()).isEqualTo(404);
    assertThat(agent.get("/candidates/export?format=csv&" + group).status()).isEqualTo(404);
    assertThat(agent.get("/candidates/export?format=csv").text())
        .doesNotContain(world.name("petra"));
    long secret = world.question(petra, "group", "Another one among pilots");
    for (ApiClient outsider : List.of(world.visitor(), anna, ben, agent)) {
      assertThat(outsider.get("/threads/" + secret + "/experts").status()).isEqualTo(404);
    }
  }

  @Test
  void whoKnowsStandsBesideAQuestionAndIsAskedOnce() {
    long question = world.question(anna, "open", "And why does it stop at night?");
    String experts = "/threads/" + question + "/experts";

    JsonNode known = anna.get(experts).json().path("items");
    assertThat(known).anyMatch(row -> row.at("/member/name").asText().equals(world.name("ben")));
    ApiAnswer asked = anna.post(experts + "/ask", "", "Idempotency-Key", "ask-" + question);
    assertThat(asked.status()).isEqualTo(200);
    int many = asked.json().path("asked").asInt();
    assertThat(many).isBetween(1, 3);
    assertThat(
            anna.post(experts + "/ask", "", "Idempotency-Key", "ask-" + question)
                .json()
                .path("asked")
                .asInt())
        .as("the same request again")
        .isEqualTo(many);
    assertThat(anna.get("/threads/" + question + "/invitations").json().path("asked"))
        .hasSize(many);
    assertThat(ben.post(experts + "/ask", "").status()).isEqualTo(403);
    assertThat(world.visitor().post(experts + "/ask", "").status()).isEqualTo(401);
  }

  @Test
  void whoWantsToBeNeitherListedNorAskedIsNot() {
    ApiClient shy = world.member("shy");
    long question = world.question(anna, "open", "Who is shy enough for this?");
    official(agent, shy, question);
    String board = "/experts?tag=" + world.tag();
    eventually(anna, board, world.name("shy"));

    ApiAnswer chosen = shy.put("/me/expert-choices", "{'listed':false,'askable':false}");
    assertThat(chosen.json().path("listed").asBoolean()).isFalse();
    assertThat(anna.get(board).text()).doesNotContain(world.name("shy"));
    assertThat(anna.get("/experts/" + world.name("shy")).status()).isEqualTo(404);
    assertThat(agent.get("/candidates?tag=" + world.tag()).text())
        .doesNotContain(world.name("shy"));
    assertThat(shy.put("/me/expert-choices", "{'listed':true,'askable':true}").status())
        .isEqualTo(200);
    assertThat(anna.get(board).text()).contains(world.name("shy"));
    assertThat(world.visitor().get("/me/expert-choices").status()).isEqualTo(401);
  }

  @Test
  void candidatesAreForTheContactCentreAndLeaveTheHouseInAFile() {
    String list = "/candidates?tag=" + world.tag();
    String notes = "/candidates/" + world.name("ben") + "/notes";
    assertThat(agent.get(list).text()).contains(world.name("ben")).doesNotContain("@example.org");
    assertThat(admin.get(list).text()).contains(world.name("ben") + "@example.org");

    assertThat(agent.post(notes, "{'state':'contacted','note':'=1+1'}").status()).isEqualTo(201);
    assertThat(agent.post(notes, "{'state':'contacted','note':''}").status()).isEqualTo(400);
    assertThat(agent.post(notes, "{'state':'married'}").status()).isEqualTo(400);
    assertThat(agent.post("/candidates/nobody.at.all/notes", "{'note':'Hm.'}").status())
        .isEqualTo(404);
    assertThat(agent.get(notes).json().at("/items/0/state").asText()).isEqualTo("contacted");

    ApiAnswer csv = agent.get("/candidates/export?format=csv&tag=" + world.tag());
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("candidates.csv");
    assertThat(csv.text()).contains(world.name("ben")).contains(",'=1+1").contains("\r\n");
    assertThat(csv.text()).doesNotContain("@example.org");
    assertThat(admin.get("/candidates/export?format=json&tag=" + world.tag()).json().path("items"))
        .isNotEmpty();
    assertThat(agent.get("/candidates/export?format=xls").status()).isEqualTo(400);
    assertThat(agent.get(list + "&trust=9").status()).isEqualTo(400);
    for (ApiClient outsider : List.of(anna, petra, world.member("order", "MODERATOR"))) {
      assertThat(outsider.get(list).status()).isEqualTo(403);
      assertThat(outsider.get("/candidates/export?format=csv").status()).isEqualTo(403);
      assertThat(outsider.get(notes).status()).isEqualTo(403);
    }
    assertThat(world.visitor().get(list).status()).isIn(401, 403);
  }

  @Test
  void aCheckIsTakenByOneAndJudgedOnce() {
    // nobody whose rank another test explains
    ApiClient carl = world.member("carl");
    long reply = world.answer(carl, world.question(anna, "open", "Which one is to be checked?"));
    long check =
        world.insert(
            "insert into expert_check (id, post_id, member_id, drawn_at)"
                + " select nextval('expert_check_seq'), p.id, p.author_id, now() from post p"
                + " where p.id = ? returning id",
            reply);
    String path = "/checks/" + check;
    ApiClient other = world.member("other.agent", "AGENT");

    assertThat(agent.get(path).json().path("postId").asLong()).isEqualTo(reply);
    assertThat(agent.put(path + "/claim", "").status()).isEqualTo(200);
    assertThat(other.put(path + "/claim", "").status()).isEqualTo(409);
    assertThat(agent.post(path + "/verdict", "{'verdict':'wrong'}").status()).isEqualTo(400);
    assertThat(agent.post(path + "/verdict", "{'verdict':'splendid'}").status()).isEqualTo(400);
    assertThat(agent.get(path).json().path("verdict").isNull()).isTrue();
    ApiAnswer judged = agent.post(path + "/verdict", "{'verdict':'outdated','note':'Since 4.2.'}");
    assertThat(judged.json().path("verdict").asText()).isEqualTo("outdated");
    assertThat(other.post(path + "/verdict", "{'verdict':'correct'}").status()).isEqualTo(409);
    assertThat(agent.get("/accuracy").text()).contains(world.name("carl"));
    for (ApiClient outsider : List.of(anna, carl, petra)) {
      assertThat(outsider.get("/checks").status()).isEqualTo(403);
      assertThat(outsider.get(path).status()).isEqualTo(403);
      assertThat(outsider.get("/accuracy").status()).isEqualTo(403);
      assertThat(outsider.put(path + "/claim", "").status()).isEqualTo(403);
    }
  }

  private static long official(ApiClient staff, ApiClient author, long question) {
    long reply = world.answer(author, question);
    assertThat(
            staff
                .put("/threads/" + question + "/official-answer", "{'answerId':" + reply + "}")
                .status())
        .isEqualTo(200);
    return reply;
  }

  /** Until the next run of the job has reckoned it. */
  private static void eventually(ApiClient client, String path, String name) {
    Awaitility.await().untilAsserted(() -> assertThat(client.get(path).text()).contains(name));
  }
}
