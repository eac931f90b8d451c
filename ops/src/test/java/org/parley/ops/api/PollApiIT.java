package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** Polls as a program holds them and votes, and what it never learns. */
class PollApiIT {

  private static final HttpClient HTTP = PlainHttp.FOLLOWING;

  private static final String DRINKS =
      "'question':'Which drink for the numbat party?','options':['Tea','=Coffee','Water']";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  ApiWorld world;
  ApiClient anna;
  ApiClient ben;
  ApiClient visitor;
  long thread;
  long post;

  @BeforeEach
  void aThread() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    visitor = world.visitor();
    thread = world.question(anna, "open", "What shall we drink at the party?");
    post = anna.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }

  @Test
  void pollIsHeldVotedOnClosedAndExported() {
    ApiAnswer made = hold(anna, DRINKS + ",'results':'always'");
    assertThat(made.status()).isEqualTo(201);
    String path = "/polls/" + made.id();
    assertThat(made.header("Location")).endsWith("/api/v1" + path);
    assertThat(made.json().path("mayManage").asBoolean()).isTrue();
    List<Long> options = options(made.json());

    ApiAnswer voted = ben.put(path + "/ballot", ballot(options.get(1)));
    assertThat(voted.status()).isEqualTo(200);
    assertThat(voted.json().path("voted").asBoolean()).isTrue();
    assertThat(voted.json().path("choices")).as("secret, even to its voter").isEmpty();
    assertThat(ben.put(path + "/ballot", ballot(options.get(0))).status()).isEqualTo(409);
    assertThat(visitor.put(path + "/ballot", ballot(options.get(0))).status()).isEqualTo(401);
    assertThat(ben.post(path + "/close", "").status()).isEqualTo(403);

    assertThat(anna.post(path + "/close", "").json().path("state").asText()).isEqualTo("closed");
    assertThat(anna.put(path + "/ballot", ballot(options.get(0))).status()).isEqualTo(409);
    assertThat(anna.put(path + "/closing", "{'closesAt':null}").status()).isEqualTo(409);

    JsonNode result = visitor.get(path + "/results").json();
    assertThat(result.path("ballots").asInt()).isEqualTo(1);
    assertThat(result.at("/shares/1/votes").asInt()).isEqualTo(1);
    ApiAnswer csv = visitor.get(path + "/results.csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Content-Disposition")).contains("attachment");
    assertThat(csv.text())
        .isEqualTo(
            "option,votes,percent,ballots\r\nTea,0,0.0,1\r\n'=Coffee,1,100.0,1\r\nWater,0,0.0,1\r\n");
  }

  @Test
  void rankedPollTellsItsRounds() {
    ApiAnswer made = hold(anna, DRINKS + ",'kind':'ranked','results':'always'");
    List<Long> options = options(made.json());
    String path = "/polls/" + made.id();
    anna.put(path + "/ballot", ballot(options.get(0)));
    ben.put(path + "/ballot", ballot(options.get(1), options.get(2)));
    world.member("cleo").put(path + "/ballot", ballot(options.get(2), options.get(1)));

    JsonNode result = visitor.get(path + "/results").json();

    assertThat(result.path("rounds")).hasSize(2);
    assertThat(result.at("/rounds/0/tie").asText()).isEqualTo("order");
    assertThat(result.path("winner").asLong()).isEqualTo(options.get(1));
    assertThat(visitor.get(path + "/results.csv").text())
        .contains("2,'=Coffee,2,elected\r\n")
        .contains("1,Water,1,eliminated\r\n");
  }

  @Test
  void openBallotsAreChangedAndListedWithNames() {
    ApiAnswer made = hold(anna, DRINKS + ",'ballots':'open','changeable':true,'results':'voted'");
    List<Long> options = options(made.json());
    String path = "/polls/" + made.id();
    ben.put(path + "/ballot", ballot(options.get(0)));
    ApiAnswer changed = ben.put(path + "/ballot", ballot(options.get(2)));

    assertThat(changed.json().at("/result/ballots").asInt()).isEqualTo(1);
    assertThat(changed.json().at("/choices/0").asLong()).isEqualTo(options.get(2));
    assertThat(ben.get(path + "/ballots").json().at("/items/0/voter/name").asText())
        .isEqualTo(world.name("ben"));
    assertThat(ben.get(path + "/ballots.csv").text())
        .isEqualTo("member,name,place,choice\r\n" + world.name("ben") + ",ben,1,Water\r\n");
    for (String shut : List.of("/results", "/results.csv", "/ballots", "/ballots.csv")) {
      assertThat(anna.get(path + shut).status()).as(shut).isEqualTo(403);
      assertThat(visitor.get(path + shut).status()).as(shut).isIn(401, 403);
    }
  }

  @Test
  void badPollsAndBallotsAreRefusedAndNothingIsChanged() {
    assertThat(hold(anna, "'question':'One?','options':['Only this']").status()).isEqualTo(400);
    assertThat(hold(anna, "'question':'Same?','options':['a','A']").status()).isEqualTo(400);
    assertThat(hold(anna, "'question':'None?'").status()).isEqualTo(400);
    assertThat(hold(anna, DRINKS + ",'kind':'guess'").status()).isEqualTo(400);
    assertThat(hold(anna, DRINKS + ",'kind':'multiple','least':3,'most':2").status())
        .isEqualTo(400);
    assertThat(hold(anna, DRINKS + ",'changeable':true").status()).isEqualTo(400);
    assertThat(hold(anna, DRINKS + ",'closesAt':'2001-01-01T00:00:00Z'").status()).isEqualTo(400);
    assertThat(hold(ben, DRINKS).status()).isEqualTo(403);
    assertThat(hold(visitor, DRINKS).status()).isEqualTo(401);
    assertThat(anna.get("/posts/" + post + "/polls").json().path("items")).isEmpty();

    String path = "/polls/" + hold(anna, DRINKS + ",'results':'always'").id();
    long other = options(hold(anna, DRINKS).json()).get(0);
    for (String bad :
        List.of("{'choices':[]}", "{}", "{'choices':[1,1]}", "{'choices':[" + other + "]}")) {
      assertThat(ben.put(path + "/ballot", bad).status()).as(bad).isEqualTo(400);
    }
    assertThat(visitor.get(path + "/results").json().path("ballots").asInt()).isZero();
  }

  @Test
  void nothingTellsAResultBeforeItsTime() throws Exception {
    ApiAnswer made = hold(anna, DRINKS + ",'results':'closed'");
    String path = "/polls/" + made.id();
    List<String> pages =
        List.of("/t/" + thread, "/t/" + thread + "/feed.atom", "/polls/" + made.id(), "/polls");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(visitor.get("/search?q=numbat&tag=" + world.tag()).items("threadId"))
                    .containsExactly(String.valueOf(thread)));
    // badges of the first question, and what is related, come a moment later
    world.awaitQuiet();
    List<String> before = new ArrayList<>();
    Awaitility.await()
        .until(
            () -> {
              List<String> last = List.copyOf(before);
              before.clear();
              before.addAll(texts(pages));
              return before.equals(last);
            });
    String seen = ben.get(path).text();
    String listed = listed(ben, made.id());

    for (String voter : List.of("cleo", "dora", "emil")) {
      world.member(voter).put(path + "/ballot", ballot(options(made.json()).get(2)));
    }

    assertThat(ben.get(path).text()).isEqualTo(seen);
    assertThat(listed(ben, made.id())).isEqualTo(listed);
    assertThat(texts(pages)).isEqualTo(before);
    assertThat(ben.get(path + "/results").status()).isEqualTo(403);
    assertThat(ben.get(path + "/results.csv").status()).isEqualTo(403);
    assertThat(world.member("mona", "MODERATOR").get(path).json().path("result").isNull()).isTrue();
  }

  @Test
  void pollOfItsOwnIsADiscussionOnceForEachKey() {
    String json =
        "{'space':'%s','tags':['%s'],'poll':{%s}}"
            .formatted(world.space("group"), world.tag(), DRINKS);
    ApiClient petra = world.pilot("petra");
    String[] key = {"Idempotency-Key", "poll-" + post};

    ApiAnswer made = petra.post("/polls", json, key);

    assertThat(made.status()).isEqualTo(201);
    assertThat(petra.post("/polls", json, key).id()).isEqualTo(made.id());
    assertThat(petra.get("/threads/" + made.json().path("threadId").asLong()).status())
        .isEqualTo(200);
    assertThat(listed(petra, made.id())).isNotEmpty();
    for (ApiClient other : List.of(visitor, ben)) {
      assertThat(other.get("/polls/" + made.id()).status()).isEqualTo(404);
      assertThat(listed(other, made.id())).isEmpty();
      assertThat(other.get("/polls/" + made.id() + "/results.csv").status()).isEqualTo(404);
    }
    assertThat(ben.post("/polls", json).status()).isIn(400, 403, 404);
    assertThat(petra.delete("/polls/" + made.id()).status()).isEqualTo(204);
    assertThat(petra.get("/polls/" + made.id()).status()).isEqualTo(404);
  }

  @Test
  void secretBallotLeavesNoFingerprintBesideTheName() {
    ApiAnswer made = hold(anna, DRINKS);
    String ballot = ballot(options(made.json()).get(0));
    ben.write(
        "PUT", "/polls/" + made.id() + "/ballot", ballot, "Idempotency-Key", "ballot-" + post);

    assertThat(
            world.insert(
                "select count(*) from idempotent_response where key = ?", "ballot-" + post))
        .isZero();
    assertThat(
            world.insert(
                "select count(*) from poll_voter where poll_id = ? and choice is not null",
                made.id()))
        .isZero();
  }

  private ApiAnswer hold(ApiClient author, String poll) {
    return author.post("/posts/" + post + "/polls", "{" + poll + "}");
  }

  private static String listed(ApiClient reader, long poll) {
    return StreamSupport.stream(
            reader.get("/polls?limit=100").json().path("items").spliterator(), false)
        .filter(item -> item.path("id").asLong() == poll)
        .map(JsonNode::toString)
        .findFirst()
        .orElse("");
  }

  private static String ballot(Long... choices) {
    return "{'choices':" + List.of(choices) + "}";
  }

  private static List<Long> options(JsonNode poll) {
    return StreamSupport.stream(poll.path("options").spliterator(), false)
        .map(option -> option.path("id").asLong())
        .toList();
  }

  /** Pages without what changes with every look. */
  private List<String> texts(List<String> pages) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String page : pages) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(parley.url() + page))
              .header("Authorization", "Bearer " + ben.token())
              .build();
      texts.add(
          HTTP.send(request, HttpResponse.BodyHandlers.ofString())
              .body()
              .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
              .replaceAll("nonce=\"[^\"]*\"", "")
              .replaceAll("(?s)data-live=\"view[^<]*<", "<")
              .replaceAll("data-live-(since|after)=\"[^\"]*\"", "")
              .replaceAll("\\d+ (second|minute)s? ago|just now", ""));
    }
    return texts;
  }
}
