package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Verified answers over the API: who verifies, what readers are told, and what they never are. */
class VerificationApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  ApiWorld world;
  ApiClient anna;
  ApiClient ben;
  ApiClient agent;
  ApiClient mona;
  ApiClient visitor;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    agent = world.member("agent", "AGENT");
    mona = world.member("mona", "MODERATOR");
    visitor = world.visitor();
  }

  @Test
  void aVerifiedAnswerSaysSoEverywhereUntilOneCharacterIsEdited() {
    long thread = world.question(ben, "open", "Why does the kinkajou stop at noon?");
    long answer = world.answer(anna, thread);

    ApiAnswer verified = verify(agent, answer, "4.2", day(90));

    assertThat(verified.status()).isEqualTo(200);
    assertThat(verified.json().at("/verified/productVersion").asText()).isEqualTo("4.2");
    JsonNode mark = visitor.get("/posts/" + answer).json().path("verified");
    assertThat(mark.path("until").asText()).isEqualTo(day(90));
    assertThat(mark.at("/by/name").asText()).isEqualTo(world.name("agent"));
    assertThat(mark.path("byAuthor").asBoolean()).isFalse();
    assertThat(visitor.get("/threads/" + thread).text()).contains("\"4.2\"");
    eventually(() -> assertThat(found()).containsExactly(answer));

    assertThat(edit(anna, answer, "Look at the limit!").status()).isEqualTo(200);

    assertThat(visitor.get("/posts/" + answer).json().path("verified").isNull())
        .as("at once")
        .isTrue();
    assertThat(found()).as("at once").isEmpty();
    eventually(() -> assertThat(queue(agent, "edited")).contains(answer));
    assertThat(queue(agent, "expired")).doesNotContain(answer);

    assertThat(verify(mona, answer, "4.3", day(30)).status()).isEqualTo(200);
    assertThat(queue(agent, "")).doesNotContain(answer);
    assertThat(agent.delete("/posts/" + answer + "/verification").status()).isEqualTo(204);
    assertThat(visitor.get("/posts/" + answer).json().path("verified").isNull()).isTrue();
  }

  @Test
  void onlyStaffVerifiesAndReadsTheQueue() {
    long answer = world.answer(anna, world.question(ben, "open", "Who may verify this one?"));
    String path = "/posts/" + answer + "/verification";
    String asked = asked(answer, "4.2", day(1));

    assertThat(visitor.post(path, asked).status()).isEqualTo(401);
    assertThat(visitor.delete(path).status()).isEqualTo(401);
    assertThat(visitor.get("/verification").status()).isIn(401, 403);
    for (ApiClient member : List.of(anna, ben)) {
      assertThat(member.post(path, asked).status()).isEqualTo(403);
      assertThat(member.delete(path).status()).isEqualTo(403);
      assertThat(member.get("/verification").status()).isEqualTo(403);
    }
    assertThat(visitor.get("/posts/" + answer).json().path("verified").isNull()).isTrue();
  }

  @Test
  void whatAnAgentDoesNotReadIsNotTheirsToVerify() {
    ApiClient petra = world.pilot("petra");
    long secret =
        world.answer(petra, world.question(petra, "group", "The ocelot firmware, does it hold?"));
    world.pilot("insider");
    ApiClient insider = world.member("insider");
    world.insert(
        "insert into member_role select id, 'AGENT' from member where name = ? returning member_id",
        world.name("insider"));
    assertThat(verify(insider, secret, "9.9", day(1)).status()).isEqualTo(200);
    edit(petra, secret, "It holds, mostly.");
    eventually(() -> assertThat(queue(insider, "")).contains(secret));

    assertThat(agent.get("/verification?limit=100").text()).doesNotContain("ocelot");
    assertThat(agent.post("/posts/" + secret + "/verification", asked(1, "9.9")).status())
        .isEqualTo(404);
    assertThat(agent.delete("/posts/" + secret + "/verification").status()).isEqualTo(404);
    long hidden = world.answer(anna, world.question(ben, "open", "Hidden before it is verified"));
    String asked = asked(hidden, "4.2", day(1));
    mona.post("/posts/" + hidden + "/flags", "{'reason':'spam'}");
    assertThat(hide(hidden)).isPositive();
    assertThat(agent.post("/posts/" + hidden + "/verification", asked).status()).isEqualTo(404);
    assertThat(mona.post("/posts/" + hidden + "/verification", asked).status()).isEqualTo(409);
  }

  @Test
  void badInputIsToldByItsField() {
    long thread = world.question(ben, "open", "What is wrong with this input?");
    long answer = world.answer(anna, thread);
    String path = "/posts/" + answer + "/verification";

    for (String wrong :
        List.of(
            asked(answer, "4.2", day(-1)),
            asked(answer, "4.2", day(4 * 366)),
            asked(answer, "4.2", "next week"),
            asked(answer, " ", day(1)),
            "{'productVersion':'4.2','until':'" + day(1) + "'}",
            "{}")) {
      assertThat(agent.post(path, wrong).status()).as(wrong).isEqualTo(400);
    }
    assertThat(agent.post(path, asked(-5, "4.2")).status()).as("stale").isEqualTo(409);
    long opening = visitor.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
    assertThat(verify(agent, opening, "4.2", day(1)).status()).isEqualTo(400);
    assertThat(agent.delete(path).status()).as("nothing to withdraw").isEqualTo(404);
    assertThat(agent.get("/verification?reason=bored").status()).isEqualTo(400);
    assertThat(visitor.get("/search?verified=perhaps").status()).isEqualTo(400);
  }

  @Test
  void sentTwiceItIsDoneOnce() {
    long answer = world.answer(anna, world.question(ben, "open", "How often is it verified?"));
    String path = "/posts/" + answer + "/verification";
    String asked = asked(answer, "4.2", day(1));

    ApiAnswer first = agent.post(path, asked, "Idempotency-Key", "verify-" + answer);
    ApiAnswer second = agent.post(path, asked, "Idempotency-Key", "verify-" + answer);
    agent.post(path, asked);

    assertThat(second.text()).isEqualTo(first.text());
    assertThat(world.insert("select count(*) from verification_step where post_id = ?", answer))
        .isEqualTo(1);
  }

  private long hide(long post) {
    return world.insert(
        "update post set state = 'HIDDEN', state_at = now() where id = ? returning id", post);
  }

  private ApiAnswer verify(ApiClient staff, long post, String version, String until) {
    return staff.post("/posts/" + post + "/verification", asked(post, version, until));
  }

  private String asked(long post, String version, String until) {
    long read = world.insert("select version from post where id = ?", post);
    return "{'productVersion':'%s','until':'%s','version':%d}".formatted(version, until, read);
  }

  private String asked(long read, String version) {
    return "{'productVersion':'%s','until':'%s','version':%d}".formatted(version, day(1), read);
  }

  private ApiAnswer edit(ApiClient author, long post, String body) {
    long read = world.insert("select version from post where id = ?", post);
    return author.patch("/posts/" + post, "{'body':'" + body + "','version':" + read + "}");
  }

  private List<Long> found() {
    return ids(visitor.get("/search?q=limit&verified=true&space=" + world.space("open")), "id");
  }

  private List<Long> queue(ApiClient staff, String reason) {
    String space = "&limit=100";
    return ids(staff.get("/verification?reason=" + reason + space), "postId");
  }

  private static List<Long> ids(ApiAnswer answer, String field) {
    return answer.json().path("items").findValues(field).stream().map(JsonNode::asLong).toList();
  }

  private String day(int fromToday) {
    return today.plusDays(fromToday).toString();
  }

  private static void eventually(Runnable check) {
    Awaitility.await().untilAsserted(check::run);
  }
}
