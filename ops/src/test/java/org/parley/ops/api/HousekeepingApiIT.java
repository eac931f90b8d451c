package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** What staff do to whole threads, as a program does it, and who is turned away. */
class HousekeepingApiIT {

  private static final HttpClient HTTP = PlainHttp.CLIENT;

  private static final Pattern ROW = Pattern.compile("<h2[^>]*>.*?href=\"/t/(\\d+)/");

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient anna;
  ApiClient ben;
  ApiClient mona;
  ApiClient visitor;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    mona = world.member("mona", "MODERATOR");
    visitor = world.visitor();
  }

  @Test
  void pinnedThreadStandsFirstUntilItIsUnpinned() throws Exception {
    long old = world.question(anna, "open", "Read this before you ask");
    long fresh = world.question(anna, "open", "Something newer than the first");
    String pin = "/threads/" + old + "/pin";
    assertThat(shown()).containsExactly(fresh, old);
    assertRefused("PUT", pin, "{'scope':'space'}");

    ApiAnswer pinned = mona.put(pin, "{'scope':'space'}");
    assertThat(pinned.status()).isEqualTo(200);
    assertThat(pinned.json().at("/pin/scope").asText()).isEqualTo("space");
    assertRefused("DELETE", pin, "");
    assertThat(shown()).containsExactly(old, fresh);
    assertThat(order(visitor)).as("programs get the plain order").containsExactly(fresh, old);
    assertThat(visitor.get(inOpenSpace()).json().at("/items/1/pinned").asBoolean()).isTrue();

    assertThat(mona.delete(pin).status()).isEqualTo(204);
    assertThat(shown()).containsExactly(fresh, old);
    assertThat(mona.get("/threads/" + old).json().path("pin").isNull()).isTrue();
    assertThat(mona.delete(pin).status()).isEqualTo(409);
  }

  @Test
  void threadMovedToAPrivateSpaceIsNowhereForOthersAtOnce() throws Exception {
    ApiClient petra = world.pilot("petra");
    world.pilot("mona");
    long thread = world.question(anna, "open", "Numbat telemetry of the prototype");
    long post = opening(mona, thread);
    String move = "{'space':'%s','note':'Not for everybody'}".formatted(world.space("group"));
    Awaitility.await().untilAsserted(() -> assertThat(found(visitor)).containsExactly(thread));
    assertThat(page("/t/" + thread + "/feed.atom", ben.token()).statusCode()).isEqualTo(200);
    assertThat(page("/s/" + world.space("open"), null).body()).contains("Numbat telemetry");
    assertRefused("POST", "/threads/" + thread + "/move", move);
    assertThat(order(visitor)).as("nobody moved it").containsExactly(thread);

    ApiAnswer moved = mona.post("/threads/" + thread + "/move", move);

    assertThat(moved.status()).isEqualTo(200);
    assertThat(moved.json().path("space").asText()).isEqualTo(world.space("group"));
    for (ApiClient other : List.of(visitor, ben)) {
      assertThat(other.get("/threads/" + thread).status()).isEqualTo(404);
      assertThat(other.get("/posts/" + post).status()).isEqualTo(404);
      assertThat(found(other)).isEmpty();
      assertThat(order(other)).isEmpty();
      assertThat(other.get("/threads?tag=" + world.tag()).items("id")).isEmpty();
      for (String path : List.of("/t/" + thread, "/t/" + thread + "/feed.atom", "/p/" + post)) {
        HttpResponse<String> page = page(path, other.token());
        assertThat(page.statusCode()).as(path).isEqualTo(404);
        assertThat(page.body()).as(path).doesNotContain("Numbat telemetry");
      }
    }
    for (String path : List.of("/s/" + world.space("open"), "/tags/" + world.tag())) {
      assertThat(page(path, null).body()).as(path).doesNotContain("Numbat telemetry");
      assertThat(page(path + "/feed.atom", ben.token()).body()).doesNotContain("Numbat telemetry");
    }
    assertThat(petra.get("/threads/" + thread).status()).isEqualTo(200);
    assertThat(found(petra)).containsExactly(thread);
    assertThat(ben.post("/threads/" + thread + "/move", move).status()).isEqualTo(404);
    assertThat(mona.post("/threads/" + thread + "/move", move).status()).isEqualTo(409);
  }

  @Test
  void splitPostsOpenAThreadOfTheirOwn() throws Exception {
    long thread = world.question(anna, "open", "Two questions in one thread");
    long stays = world.answer(ben, thread);
    long goes = ben.post("/threads/" + thread + "/answers", "{'body':'And my own trouble?'}").id();
    long comment = anna.post("/posts/" + goes + "/comments", "{'body':'Ask that apart.'}").id();
    String split = split("And my own trouble, asked apart", goes);
    assertRefused("POST", "/threads/" + thread + "/split", split);

    ApiAnswer made = mona.post("/threads/" + thread + "/split", split);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/api/v1/threads/" + made.id());
    assertThat(posts(visitor, made.id())).containsExactly(goes, comment);
    assertThat(posts(visitor, thread)).hasSize(2).contains(stays);
    HttpResponse<String> link = page("/p/" + goes, null);
    assertThat(link.headers().firstValue("Location").orElse("")).contains("/t/" + made.id() + "/");
    assertThat(visitor.get("/threads/" + thread).json().path("answerCount").asInt()).isEqualTo(1);
    JsonNode author = visitor.get("/threads/" + made.id()).json().path("author");
    assertThat(author.path("name").asText()).isEqualTo(world.name("ben"));
    ApiAnswer opening =
        mona.post("/threads/" + thread + "/split", split("All of it", opening(mona, thread)));
    assertThat(opening.status()).as("the opening post stays").isEqualTo(400);
  }

  @Test
  void mergedThreadLeadsToTheOneThatGoesOn() throws Exception {
    long target = world.question(anna, "open", "How do I reset the meter?");
    long duplicate = world.question(ben, "open", "Resetting the meter, how?");
    long kept = opening(mona, target);
    long carried = opening(mona, duplicate);
    long answer = world.answer(anna, duplicate);
    String merge = "{'into':" + target + ",'note':'The same question'}";
    String path = "/threads/" + duplicate;
    assertRefused("POST", path + "/merge", merge);
    assertThat(visitor.get(path).status()).as("nobody merged it").isEqualTo(200);

    ApiAnswer merged = mona.post(path + "/merge", merge);

    assertThat(merged.status()).isEqualTo(200);
    assertThat(merged.id()).isEqualTo(target);
    assertThat(posts(visitor, target)).containsExactly(kept, carried, answer);
    ApiAnswer old = visitor.get(path);
    assertThat(old.status()).isEqualTo(308);
    assertThat(old.header("Location")).endsWith("/api/v1/threads/" + target);
    HttpResponse<String> page = page("/t/" + duplicate, null);
    assertThat(page.statusCode()).isEqualTo(301);
    assertThat(page.headers().firstValue("Location").orElse("")).contains("/t/" + target + "/");
    long late = ben.post(path + "/answers", "{'body':'Sent to the old address.'}").id();
    assertThat(posts(visitor, target)).contains(late);
    assertThat(mona.post(path + "/merge", merge).status()).isEqualTo(409);
  }

  @Test
  void mergedThreadTellsNothingToWhoMayNotSeeTheOther() throws Exception {
    ApiClient petra = world.pilot("petra");
    world.pilot("mona");
    long target = world.question(petra, "group", "Among pilots: numbat");
    long duplicate = world.question(anna, "open", "Numbat, asked in the open");

    assertThat(mona.post("/threads/" + duplicate + "/merge", "{'into':" + target + "}").status())
        .isEqualTo(200);

    for (ApiClient other : List.of(visitor, ben)) {
      assertThat(other.get("/threads/" + duplicate).status()).isEqualTo(404);
      HttpResponse<String> page = page("/t/" + duplicate, other.token());
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.body()).doesNotContain("Among pilots");
    }
    assertRefused("POST", "/threads/" + duplicate + "/merge", "{'into':" + target + "}");
    assertRefused("POST", "/threads/" + duplicate + "/split", split("Of its own", 1));
    assertRefused("PUT", "/threads/" + duplicate + "/pin", "{'scope':'space'}");
    assertThat(petra.get("/threads/" + duplicate).status()).isEqualTo(308);
  }

  @Test
  void bulkActionTellsHowFarItIsAndIsUndone() {
    long one = world.question(anna, "open", "First of many to be closed");
    long other = world.question(anna, "open", "Second of many to be closed");
    long closed = world.question(anna, "open", "Closed before all the others");
    mona.post("/threads/" + closed + "/close", "{'reason':'other'}");
    String close =
        "{'action':'close','threads':[%d,%d,%d],'reason':'outdated'}".formatted(one, other, closed);
    assertRefused("POST", "/bulk-actions", close);
    assertThat(isClosed(one)).as("nobody closed it").isFalse();

    String[] key = {"Idempotency-Key", "close-" + one};
    ApiAnswer started = mona.post("/bulk-actions", close, key);
    assertThat(started.status()).isEqualTo(201);
    String path = "/bulk-actions/" + started.id();
    assertThat(started.header("Location")).endsWith("/api/v1" + path);
    assertThat(mona.post("/bulk-actions", close, key).id()).isEqualTo(started.id());

    JsonNode done = eventually(path, "done");
    assertThat(done.path("total").asInt()).isEqualTo(3);
    assertThat(done.path("done").asInt()).isEqualTo(2);
    assertThat(done.path("failed").asInt()).isEqualTo(1);
    assertThat(done.at("/troubles/0/threadId").asLong()).isEqualTo(closed);
    assertThat(done.at("/troubles/0/problem").asText()).isEqualTo("thread.closed-already");
    assertThat(visitor.get("/threads/" + one).json().path("closeReason").asText())
        .isEqualTo("outdated");
    assertThat(isClosed(other)).isTrue();

    assertRefused("GET", path, "");
    assertRefused("POST", path + "/undo", "");
    ApiClient agent = world.member("agnes", "AGENT");
    assertThat(agent.get(path).status()).as("another one's").isEqualTo(404);
    assertThat(agent.post(path + "/undo", "").status()).isEqualTo(404);
    assertThat(agent.post("/bulk-actions", "{'action':'hide','threads':[" + one + "]}").status())
        .as("agents take nothing out of sight")
        .isEqualTo(403);

    assertThat(mona.post(path + "/undo", "").status()).isEqualTo(200);
    JsonNode undone = eventually(path, "undone");
    assertThat(undone.path("undone").asInt()).isEqualTo(2);
    assertThat(undone.path("mayUndo").asBoolean()).isFalse();
    assertThat(isClosed(one)).isFalse();
    assertThat(isClosed(other)).isFalse();
    assertThat(isClosed(closed)).as("it was closed before").isTrue();
    assertThat(mona.post(path + "/undo", "").status()).isEqualTo(409);
  }

  private void assertRefused(String method, String path, String json) {
    assertThat(ben.write(method, path, json).status()).as(path).isIn(403, 404);
    assertThat(anna.write(method, path, json).status()).as("their own thread").isIn(403, 404);
    assertThat(visitor.write(method, path, json).status()).as("visitor").isIn(401, 403, 404);
  }

  private String split(String title, long post) {
    return "{'type':'question','space':'%s','title':'%s','tags':['%s'],'posts':[%d]}"
        .formatted(world.space("open"), title, world.tag(), post);
  }

  private JsonNode eventually(String path, String state) {
    return Awaitility.await()
        .until(() -> mona.get(path).json(), action -> action.path("state").asText().equals(state));
  }

  private boolean isClosed(long thread) {
    return visitor.get("/threads/" + thread).json().path("closed").asBoolean();
  }

  /** The open space's threads as the API lists them. */
  private List<Long> order(ApiClient reader) {
    return longs(reader.get(inOpenSpace()).json().path("items"), "id");
  }

  private String inOpenSpace() {
    return "/threads?space=" + world.space("open");
  }

  /** The open space's threads as its page shows them to visitors. */
  private List<Long> shown() throws Exception {
    return ROW.matcher(page("/s/" + world.space("open"), null).body())
        .results()
        .map(row -> Long.valueOf(row.group(1)))
        .toList();
  }

  private List<Long> found(ApiClient reader) {
    return longs(
        reader.get("/search?q=numbat&tag=" + world.tag()).json().path("items"), "threadId");
  }

  private static List<Long> posts(ApiClient reader, long thread) {
    return longs(reader.get("/threads/" + thread).json().at("/posts/items"), "id");
  }

  private static long opening(ApiClient reader, long thread) {
    return posts(reader, thread).get(0);
  }

  private static List<Long> longs(JsonNode items, String property) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(property).asLong())
        .toList();
  }

  private static HttpResponse<String> page(String path, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(parley.url() + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
