package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Every address that gives something away, asked by those to whom it must not. */
class ApiLeaksIT {

  private static final String WORD = "quokkadrill";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static final Map<String, Long> threads = new LinkedHashMap<>();
  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient petra;
  static ApiClient mona;

  @BeforeAll
  static void threadsEverywhere() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    petra = world.pilot("petra");
    mona = world.member("mona", "MODERATOR");
    threads.put("open", world.question(anna, "open", "Open " + WORD));
    threads.put("members", world.question(anna, "members", "For members " + WORD));
    threads.put("pilots", world.question(petra, "group", "Among pilots " + WORD));
    threads.put("annas", world.question(anna, "own", "Invoice of Anna " + WORD));
    threads.put("bens", world.question(ben, "own", "Invoice of Ben " + WORD));
    threads.put("deleted", world.question(anna, "open", "Deleted soon " + WORD));
    mona.delete("/posts/" + opening(threads.get("deleted")));
    // deletions reach the index last: when this one is gone from it, everything is there
    Awaitility.await()
        .untilAsserted(() -> assertThat(found(petra)).isEqualTo(ids("open", "members", "pilots")));
  }

  @Test
  void visitorSeesWhatIsOpen() {
    assertSees(world.visitor(), "open");
  }

  @Test
  void customerSeesMembersSpacesAndOwnQuestions() {
    assertSees(ben, "open", "members", "bens");
  }

  @Test
  void pilotSeesThePilots() {
    assertSees(petra, "open", "members", "pilots");
  }

  @Test
  void moderatorSeesEveryCustomersQuestionsButNotThePilots() {
    assertSees(mona, "open", "members", "annas", "bens");
  }

  @Test
  void whatCannotBeSeenCannotBeTouched() {
    for (String hidden : List.of("pilots", "annas", "deleted")) {
      long thread = threads.get(hidden);
      for (ApiAnswer answer :
          List.of(
              ben.post("/threads/" + thread + "/answers", "{'body':'I am in.'}"),
              ben.put("/posts/" + post(hidden) + "/vote", "{'value':1}"),
              ben.post("/posts/" + post(hidden) + "/comments", "{'body':'I am in.'}"),
              ben.post("/posts/" + post(hidden) + "/flags", "{'reason':'spam'}"),
              ben.patch("/posts/" + post(hidden), "{'body':'x','version':1}"),
              ben.delete("/posts/" + post(hidden)))) {
        assertThat(answer.status()).as(hidden).isEqualTo(404);
        assertThat(answer.text()).doesNotContain(WORD);
      }
    }
  }

  @Test
  void spacesAreKnownToTheirReadersOnly() {
    assertThat(world.visitor().get("/spaces").items("slug"))
        .contains(world.space("open"))
        .doesNotContain(world.space("members"), world.space("group"), world.space("own"));
    assertThat(ben.get("/spaces").items("slug"))
        .contains(world.space("open"), world.space("members"), world.space("own"))
        .doesNotContain(world.space("group"));
    assertThat(
            ben.post(
                    "/threads",
                    "{'type':'question','space':'%s','title':'Long enough','body':'x'}"
                        .formatted(world.space("group")))
                .json()
                .path("type")
                .asText())
        .isEqualTo("/problems/space.unknown");
  }

  private static void assertSees(ApiClient reader, String... names) {
    Set<String> expected = ids(names);
    for (String sort : List.of("latest", "hot", "unanswered", "votes", "newest")) {
      assertThat(reader.get("/threads?tag=" + world.tag() + "&sort=" + sort).items("id"))
          .as(sort)
          .isEqualTo(expected);
    }
    assertThat(found(reader)).isEqualTo(expected);
    assertThat(reader.get("/search?q=" + WORD + "&tag=" + world.tag()).json().path("total").asInt())
        .isEqualTo(expected.size());
    assertThat(reader.get("/tags?q=" + world.tag()).json().at("/items/0/threadCount").asInt())
        .isEqualTo(expected.size());
    assertThat(threadCounts(reader)).isEqualTo(expected.size());
    assertMembersShow(reader, expected);
    threads.forEach(
        (name, id) -> {
          boolean visible =
              expected.contains(String.valueOf(id)) || reader == mona && name.equals("deleted");
          assertThat(reader.get("/threads/" + id).status()).as(name).isEqualTo(visible ? 200 : 404);
          assertThat(reader.get("/posts/" + post(name)).status())
              .as(name)
              .isEqualTo(visible ? 200 : 404);
        });
  }

  private static void assertMembersShow(ApiClient reader, Set<String> expected) {
    Set<String> byAuthor = new TreeSet<>();
    Set<String> inHistories = new TreeSet<>();
    int questions = 0;
    for (String author : List.of("anna", "ben", "petra")) {
      String name = world.name(author);
      byAuthor.addAll(reader.get("/threads?author=" + name).items("id"));
      inHistories.addAll(reader.get("/members/" + name + "/posts").items("threadId"));
      questions += reader.get("/members/" + name).json().path("questionCount").asInt();
    }
    assertThat(byAuthor).isEqualTo(expected);
    assertThat(inHistories).isEqualTo(expected);
    assertThat(questions).isEqualTo(expected.size());
  }

  private static int threadCounts(ApiClient reader) {
    int sum = 0;
    for (JsonNode space : reader.get("/spaces").json().path("items")) {
      boolean ours = space.path("slug").asText().endsWith(world.space(""));
      sum += ours ? space.path("threadCount").asInt() : 0;
    }
    return sum;
  }

  private static Set<String> found(ApiClient reader) {
    return reader.get("/search?q=" + WORD + "&tag=" + world.tag()).items("threadId");
  }

  private static Set<String> ids(String... names) {
    Set<String> ids = new TreeSet<>();
    for (String name : names) {
      ids.add(String.valueOf(threads.get(name)));
    }
    return ids;
  }

  private static long opening(long thread) {
    return mona.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }

  /** The opening post, from behind: not every thread is open to a moderator. */
  private static long post(String name) {
    return world.insert(
        "select id from post where thread_id = ? and number = 1", threads.get(name));
  }
}
