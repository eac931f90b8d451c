package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * Follow-ups over the API: their whole life, and that nobody but those who serve it learns of it.
 */
class FollowUpsApiIT {

  private static final String SECRET = "xylophone-in-the-cellar";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient agent;
  static ApiClient colleague;
  static ApiClient elsewhere;
  static ApiClient admin;

  private long thread;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    agent = world.member("agent", "AGENT");
    colleague = world.member("colleague", "AGENT");
    admin = world.member("admin", "ADMINISTRATOR");
    elsewhere = world.member("elsewhere", "AGENT");
    world.insert(
        "insert into agent_space (member_id, space_id)"
            + " select m.id, s.id from member m, space s where m.name = ? and s.slug = ?"
            + " returning member_id",
        world.name("elsewhere"),
        world.space("members"));
  }

  @BeforeEach
  void aQuestion() {
    thread = world.question(anna, "open", "Why does it hum in the evening?");
  }

  @Test
  void aFollowUpLivesFromItsOpeningToItsEndAndBeginsAgain() {
    String path = opened(agent, thread, "{'threadId':%d,'priority':'high','note':'Third report.'}");
    JsonNode open = agent.get(path).json();
    assertThat(open.at("/summary/state").asText()).isEqualTo("new");
    assertThat(open.at("/summary/priority").asText()).isEqualTo("high");
    assertThat(open.at("/summary/owner").isNull()).isTrue();
    assertThat(open.at("/summary/response/phase").asText()).isEqualTo("on-time");
    assertThat(open.at("/summary/response/dueAt").asText()).isNotBlank();
    assertThat(open.at("/history/0/note").asText()).isEqualTo("Third report.");

    JsonNode taken = agent.put(path + "/owner", owner("agent")).json();
    assertThat(taken.at("/summary/owner/name").asText()).isEqualTo(world.name("agent"));
    assertThat(state(agent.put(path + "/waiting", ""))).isEqualTo("waiting");
    assertThat(agent.get(path).json().at("/summary/resolution/phase").asText()).isEqualTo("paused");
    assertThat(state(agent.delete(path + "/waiting"))).isEqualTo("assigned");
    assertThat(agent.put(path + "/priority", "{'priority':'urgent'}").status()).isEqualTo(200);
    assertThat(agent.post(path + "/notes", "{'note':'Hardware has it.'}").text())
        .contains("Hardware has it.");
    JsonNode done = agent.post(path + "/finish", "{'note':'A new cable helped.'}").json();
    assertThat(done.at("/summary/state").asText()).isEqualTo("done");
    assertThat(done.path("ending").asText()).isEqualTo("by-hand");
    assertThat(done.path("outcome").asText()).isEqualTo("A new cable helped.");
    assertThat(agent.put(path + "/waiting", "").status()).isEqualTo(409);

    JsonNode again = colleague.post(path + "/reopen", "{'note':'It hums again.'}").json();
    assertThat(again.at("/summary/state").asText()).isEqualTo("assigned");
    assertThat(again.at("/summary/reopened").asInt()).isEqualTo(1);
    assertThat(state(colleague.delete(path + "/owner"))).isEqualTo("new");
  }

  @Test
  void theSameRequestTwiceOpensAndNotesOnce() {
    String json = "{'threadId':%d}".formatted(thread);
    ApiAnswer first = agent.post("/follow-ups", json, "Idempotency-Key", "open-" + thread);
    ApiAnswer second = agent.post("/follow-ups", json, "Idempotency-Key", "open-" + thread);
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).endsWith("/follow-ups/" + id(first));
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(id(colleague.post("/follow-ups", json)))
        .as("one is open by hand already")
        .isEqualTo(id(first));

    String notes = "/follow-ups/" + id(first) + "/notes";
    for (int sent = 0; sent < 2; sent++) {
      agent.post(notes, "{'note':'Said once.'}", "Idempotency-Key", "note-" + thread);
    }
    assertThat(agent.get("/follow-ups/" + id(first)).json().path("history"))
        .filteredOn(entry -> entry.path("note").asText().equals("Said once."))
        .hasSize(1);
  }

  @Test
  void ofTwoWhoActOnTheSameTheSecondHearsWhoWasFirst() {
    String path = opened(agent, thread, "{'threadId':%d}");
    long seen = agent.get(path).json().at("/summary/version").asLong();
    assertThat(agent.put(path + "/owner", owner("agent")).status()).isEqualTo(200);

    ApiAnswer late =
        colleague.put(
            path + "/owner",
            "{'agent':'%s','version':%d}".formatted(world.name("colleague"), seen));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("agent");
    assertThat(agent.get(path).json().at("/summary/owner/name").asText())
        .isEqualTo(world.name("agent"));
  }

  @Test
  void listsArePagedAndFiltered() {
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      long question = world.question(anna, "members", "Question number " + i + " of a list");
      made.add(id(agent.post("/follow-ups", "{'threadId':%d}".formatted(question))));
    }
    String list = "/follow-ups?space=" + world.space("members");

    List<Long> paged = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = agent.get(list + "&limit=1" + after).json();
      page.path("items").forEach(row -> paged.add(row.path("id").asLong()));
      after = page.path("next").isNull() ? "" : "&after=" + page.path("next").asText();
    } while (!after.isEmpty());
    assertThat(paged).containsExactlyElementsOf(made);

    agent.put("/follow-ups/" + made.get(1) + "/owner", owner("agent"));
    assertThat(agent.get(list + "&whose=mine").items("id")).hasSize(1);
    assertThat(agent.get(list + "&whose=nobody").items("id")).hasSize(2);
    assertThat(agent.get(list + "&urgency=breached").items("id")).isEmpty();
    assertThat(agent.get(list + "&reason=angry").items("id")).isEmpty();
    assertThat(agent.get(list + "&state=done").items("id")).isEmpty();
  }

  @Test
  void membersAndVisitorsLearnNothingOfIt() {
    String path = opened(agent, thread, "{'threadId':%d,'note':'" + SECRET + "'}");
    agent.post(path + "/notes", "{'note':'" + SECRET + "'}");
    for (ApiClient outsider : List.of(world.visitor(), anna, world.member("product", "PRODUCT"))) {
      int refused = outsider.token() == null ? 401 : 403;
      assertThat(outsider.get("/follow-ups").status()).isIn(401, 403);
      assertThat(outsider.get(path).status()).isIn(401, 403);
      assertThat(outsider.post("/follow-ups", "{'threadId':%d}".formatted(thread)).status())
          .isEqualTo(refused);
      writes(path).forEach((what, answer) -> assertThat(answer.of(outsider)).isEqualTo(refused));
      for (String open :
          List.of(
              "/threads/" + thread,
              "/threads?space=" + world.space("open"),
              "/search?q=" + SECRET,
              "/openapi")) {
        assertThat(outsider.get(open).text()).as(open).doesNotContain(SECRET);
      }
    }
    assertThat(anna.get("/notifications").text()).doesNotContain(SECRET);
    assertThat(agent.get(path).json().at("/summary/state").asText()).isEqualTo("new");
  }

  @Test
  void agentsOfOtherSpacesAreToldThatThereIsNoSuchFollowUp() {
    String path = opened(agent, thread, "{'threadId':%d,'note':'" + SECRET + "'}");

    assertThat(elsewhere.get(path).status()).isEqualTo(404);
    assertThat(elsewhere.get("/follow-ups?limit=100").text())
        .doesNotContain(SECRET)
        .doesNotContain("Why does it hum in the evening?");
    assertThat(elsewhere.get("/follow-ups?space=" + world.space("open")).items("id")).isEmpty();
    assertThat(elsewhere.post("/follow-ups", "{'threadId':%d}".formatted(thread)).status())
        .isEqualTo(404);
    writes(path)
        .forEach((what, answer) -> assertThat(answer.of(elsewhere)).as(what).isEqualTo(404));

    long pilots = world.question(world.pilot("petra"), "group", "How is the beta firmware?");
    String hidden = opened(admin, pilots, "{'threadId':%d}");
    assertThat(agent.get(hidden).status()).isEqualTo(404);
    assertThat(agent.post("/follow-ups", "{'threadId':%d}".formatted(pilots)).status())
        .isEqualTo(404);
  }

  @Test
  void badInputIsToldByItsField() {
    String path = opened(agent, thread, "{'threadId':%d}");
    assertThat(agent.post("/follow-ups", "{}").status()).isEqualTo(400);
    assertThat(agent.post("/follow-ups", "{'threadId':999999999}").status()).isEqualTo(404);
    for (String query : List.of("whose=cats", "state=half", "reason=fun", "urgency=x", "team=x")) {
      assertThat(agent.get("/follow-ups?" + query).status()).as(query).isEqualTo(400);
    }
    assertThat(agent.put(path + "/owner", "{'agent':'nobody.at.all'}").status()).isEqualTo(400);
    assertThat(agent.put(path + "/owner", owner("anna")).status()).isEqualTo(400);
    assertThat(agent.put(path + "/priority", "{'priority':'maximal'}").status()).isEqualTo(400);
    assertThat(agent.post(path + "/notes", "{'note':'  '}").status()).isEqualTo(400);
    assertThat(agent.post(path + "/time", "{'seconds':121}").status()).isEqualTo(400);
    assertThat(agent.post(path + "/time", "{}").status()).isEqualTo(400);
    assertThat(agent.post(path + "/time", "{'seconds':60}").json().path("secondsSpent").asInt())
        .isBetween(1, 60);
  }

  /** A request that is sent as somebody, and its status. */
  private interface Sent {
    int of(ApiClient client);
  }

  private static Map<String, Sent> writes(String path) {
    return Map.of(
        "take", client -> client.put(path + "/owner", owner("agent")).status(),
        "release", client -> client.delete(path + "/owner").status(),
        "wait", client -> client.put(path + "/waiting", "").status(),
        "resume", client -> client.delete(path + "/waiting").status(),
        "priority", client -> client.put(path + "/priority", "{'priority':'low'}").status(),
        "finish", client -> client.post(path + "/finish", "{}").status(),
        "reopen", client -> client.post(path + "/reopen", "{}").status(),
        "note", client -> client.post(path + "/notes", "{'note':'Hm.'}").status(),
        "time", client -> client.post(path + "/time", "{'seconds':30}").status());
  }

  private static String opened(ApiClient staff, long threadId, String json) {
    ApiAnswer answer = staff.post("/follow-ups", json.formatted(threadId));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return "/follow-ups/" + id(answer);
  }

  private static long id(ApiAnswer answer) {
    return answer.json().at("/summary/id").asLong();
  }

  private static String state(ApiAnswer answer) {
    return answer.json().at("/summary/state").asText();
  }

  private static String owner(String person) {
    return "{'agent':'%s'}".formatted(world.name(person));
  }
}
