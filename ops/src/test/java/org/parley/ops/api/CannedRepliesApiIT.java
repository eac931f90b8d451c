package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Canned replies as programs write, approve and use them. */
class CannedRepliesApiIT {

  private static final String PATH = "/canned-replies";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient alex;
  ApiClient mona;
  ApiClient anna;
  String title;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    alex = world.member("alex", "AGENT");
    mona = world.member("mona", "MODERATOR");
    anna = world.member("anna");
    title = "Log " + UUID.randomUUID();
  }

  @Test
  void replyIsWrittenApprovedBySomebodyElseFilledInChangedAndWithdrawn() {
    ApiAnswer draft = write("Hello {customer}, about {thread}: {agent}");
    String path = PATH + "/" + draft.id();
    assertThat(draft.json().path("state").asText()).isEqualTo("draft");
    assertThat(draft.header("Location")).endsWith("/api/v1" + path);
    long thread = world.question(anna, "open", "Why does it *beep*?");
    String filled = "/threads/" + thread + PATH;
    assertThat(alex.get(filled).text()).doesNotContain(title);

    assertProblem(approve(alex, path, draft), 403, "canned.not-approver");
    ApiAnswer approved = approve(mona, path, draft);
    assertThat(approved.json().path("state").asText()).isEqualTo("approved");
    assertThat(approved.json().at("/approvedBy/name").asText()).isEqualTo(world.name("mona"));
    assertThat(alex.get(filled).text())
        .contains(title)
        .contains("about Why does it \\\\*beep\\\\*");
    assertThat(alex.get(PATH + "?state=approved&limit=100").text()).contains(title);
    assertThat(alex.get(PATH + "?state=draft&limit=100").text()).doesNotContain(title);

    ApiAnswer changed = alex.put(path, change(approved, "Hi {customer}"));
    assertThat(changed.json().path("state").asText()).isEqualTo("draft");
    assertThat(alex.get(filled).text()).doesNotContain(title);
    assertProblem(alex.put(path, change(approved, "Too late")), 409, "canned.changed");
    assertProblem(approve(mona, path, approved), 409, "canned.changed");

    String version = "?version=" + changed.json().path("version").asLong();
    assertThat(alex.delete(path + version).status()).isEqualTo(204);
    assertProblem(alex.get(path), 404, "canned.not-found");
  }

  @Test
  void nobodyApprovesTheirOwnWords() {
    ApiAnswer draft = mona.post(PATH, "{'title':'%s','body':'My own'}".formatted(title));
    String path = PATH + "/" + draft.id();
    assertThat(draft.json().path("mayApprove").asBoolean()).isFalse();

    assertProblem(approve(mona, path, draft), 403, "canned.own-words");
    assertThat(approve(world.member("ada", "ADMINISTRATOR"), path, draft).status()).isEqualTo(200);
  }

  @Test
  void customersAndVisitorsReadNone() {
    ApiAnswer draft = write("Secret words of the house");
    String path = PATH + "/" + draft.id();
    long thread = world.question(anna, "open", "Why does it beep?");
    for (String address : List.of(PATH, path, "/threads/" + thread + PATH)) {
      assertThat(anna.get(address).status()).as(address).isEqualTo(403);
      assertThat(world.visitor().get(address).status()).as(address).isIn(401, 403);
    }
    assertThat(anna.post(PATH, "{'title':'Mine','body':'Words'}").status()).isEqualTo(403);
    assertThat(anna.put(path, change(draft, "Words")).status()).isEqualTo(403);
    assertThat(approve(anna, path, draft).status()).isEqualTo(403);
    assertThat(anna.delete(path + "?version=1").status()).isEqualTo(403);
  }

  @Test
  void threadThatAnAgentDoesNotSeeFillsNothing() {
    world.pilot("petra");
    long thread = world.question(world.member("petra"), "group", "How is the firmware?");

    assertProblem(alex.get("/threads/" + thread + PATH), 404, "thread.not-found");
  }

  @Test
  void badInputIsAnsweredClearlyAndTheSameRequestIsDoneOnce() {
    assertProblem(alex.post(PATH, "{'title':'','body':'Words'}"), 400, "canned.title");
    assertProblem(alex.post(PATH, "{'title':'T','body':'Dear {name}'}"), 400, "canned.placeholder");
    assertProblem(alex.get(PATH + "?state=burnt"), 400, "canned.state");
    String key = UUID.randomUUID().toString();
    String body = "{'title':'%s','body':'Once'}".formatted(title);
    ApiAnswer first = alex.post(PATH, body, "Idempotency-Key", key);
    assertThat(alex.post(PATH, body, "Idempotency-Key", key).text()).isEqualTo(first.text());
    String path = PATH + "/" + first.id();
    assertProblem(alex.delete(path), 400, "canned.version");
    assertProblem(mona.post(path + "/approval", "{}"), 400, "canned.version");
    assertProblem(alex.put(path, "{'title':'T','body':'Words'}"), 400, "canned.version");
  }

  private ApiAnswer write(String body) {
    ApiAnswer draft = alex.post(PATH, "{'title':'%s','body':'%s'}".formatted(title, body));
    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    return draft;
  }

  private static ApiAnswer approve(ApiClient who, String path, ApiAnswer read) {
    return who.post(
        path + "/approval", "{'version':%d}".formatted(read.json().path("version").asLong()));
  }

  private String change(ApiAnswer read, String body) {
    return "{'version':%d,'title':'%s','body':'%s'}"
        .formatted(read.json().path("version").asLong(), title, body);
  }

  private static void assertProblem(ApiAnswer answer, int status, String code) {
    assertThat(List.of(answer.status(), answer.json().path("type").asText().endsWith(code)))
        .as(answer.text())
        .containsExactly(status, true);
  }
}
