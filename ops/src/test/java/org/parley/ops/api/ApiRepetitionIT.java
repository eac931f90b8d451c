package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Requests that are sent again, and lists that are walked. */
class ApiRepetitionIT {

  private static final String KEY = "Idempotency-Key";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient mona;

  final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void open() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    mona = world.member("mona", "MODERATOR");
  }

  @Test
  void everyPostIsDoneOnceAndAnsweredAlike() {
    long thread = world.question(anna, "open", "Is this asked only once?");
    long answer = world.answer(ben, thread);
    long gone = world.answer(ben, thread);
    ben.delete("/posts/" + gone);
    assertOnce(anna, "/threads", newThread("Is that asked only once?"));
    assertOnce(ben, "/threads/" + thread + "/answers", "{'body':'Only once.'}");
    assertOnce(ben, "/posts/" + answer + "/comments", "{'body':'Only once.'}");
    assertOnce(anna, "/posts/" + answer + "/flags", "{'reason':'spam'}");
    assertOnce(ben, "/posts/" + gone + "/restore", "");
    assertOnce(mona, "/threads/" + thread + "/close", "{'reason':'other'}");
    assertOnce(mona, "/threads/" + thread + "/reopen", "");
    assertOnce(anna, "/markup/preview", "{'text':'*x*'}");
  }

  @Test
  void aKeyServesOneRequestOnly() {
    assertThat(anna.post("/threads", newThread("The first with this key"), KEY, key).status())
        .isEqualTo(201);

    ApiAnswer other = anna.post("/threads", newThread("Another with this key"), KEY, key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().path("type").asText()).isEqualTo("/problems/key.reused");
    assertThat(anna.post("/markup/preview", "{'text':'x'}", KEY, key).status()).isEqualTo(422);
    assertThat(ben.post("/threads", newThread("The first with this key"), KEY, key).status())
        .isEqualTo(201);
  }

  @Test
  void aRequestThatWasTurnedDownLeavesItsKeyFree() {
    assertThat(anna.post("/threads", newThread(""), KEY, key).status()).isEqualTo(400);
    assertThat(anna.post("/threads", newThread("Now it has a title"), KEY, key).status())
        .isEqualTo(201);
    assertThat(anna.post("/threads", newThread("x"), KEY, "ü").status()).isEqualTo(400);
    assertThat(anna.post("/threads", newThread("x"), KEY, "x".repeat(101)).status()).isEqualTo(400);
  }

  @Test
  void ofManyAtOnceOneIsDone() throws Exception {
    String title = "Asked eight times at once " + key;
    int many = 8;
    CyclicBarrier together = new CyclicBarrier(many);
    ExecutorService pool = Executors.newFixedThreadPool(many);
    List<Callable<ApiAnswer>> calls = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      calls.add(
          () -> {
            together.await(90, TimeUnit.SECONDS);
            return anna.post("/threads", newThread(title), KEY, key);
          });
    }
    List<String> answers = new ArrayList<>();
    for (Future<ApiAnswer> call : pool.invokeAll(calls)) {
      ApiAnswer answer = call.get(120, TimeUnit.SECONDS);
      answers.add(answer.status() + answer.header("Location") + answer.text());
    }
    pool.shutdown();

    assertThat(answers).hasSize(many).containsOnly(answers.get(0));
    assertThat(answers.get(0)).startsWith("201");
    assertThat(anna.get("/threads?sort=newest&author=" + world.name("anna")).text().split(key, -1))
        .as("the title once, without the key in its address")
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void everyListIsWalkedWithEachItemOnce() {
    ApiClient carla = world.member("carla");
    for (int i = 0; i < 7; i++) {
      world.answer(carla, world.question(carla, "open", "Question number " + i + " of seven"));
    }
    String mine = "author=" + world.name("carla");
    for (String sort : List.of("latest", "hot", "votes", "newest")) {
      assertThat(walk("/threads?limit=2&" + mine + "&sort=" + sort)).hasSize(7);
    }
    assertThat(walk("/threads?limit=2&" + mine + "&sort=unanswered")).isEmpty();
    assertThat(walk("/members/" + world.name("carla") + "/posts?limit=3")).hasSize(14);
    List<String> tags = walk("/tags?limit=7");
    assertThat(tags).contains(world.tag()).doesNotHaveDuplicates();
  }

  private static List<String> walk(String path) {
    List<String> found = new ArrayList<>();
    String next = "";
    do {
      ApiAnswer page = anna.get(path + "&after=" + next);
      assertThat(page.status()).isEqualTo(200);
      page.json()
          .path("items")
          .forEach(item -> found.add(item.path(item.has("id") ? "id" : "name").asText()));
      next = page.json().path("next").asText("");
    } while (!next.isEmpty() && !next.equals("null"));
    assertThat(found).doesNotHaveDuplicates();
    return found;
  }

  private static void assertOnce(ApiClient client, String path, String json) {
    String key = UUID.randomUUID().toString();
    ApiAnswer first = client.post(path, json, KEY, key);
    ApiAnswer second = client.post(path, json, KEY, key);

    assertThat(first.status()).as(path + first.text()).isBetween(200, 201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  private static String newThread(String title) {
    return "{'type':'discussion','space':'%s','title':'%s','body':'Let us see.'}"
        .formatted(world.space("open"), title);
  }
}
