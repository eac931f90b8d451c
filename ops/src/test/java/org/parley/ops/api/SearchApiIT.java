package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ops.RunningParley;

/** Operators, facets and collapsed threads over the API, and what they must not tell. */
class SearchApiIT {

  private static final String WORD = "numbatwheel";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient petra;
  static long open;
  static long answer;
  static long members;

  @BeforeAll
  static void threadsEverywhere() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    petra = world.pilot("petra");
    open = world.question(anna, "open", "Open " + WORD);
    answer =
        ben.post("/threads/" + open + "/answers", "{'body':'My " + WORD + " does, too.'}").id();
    members = world.question(anna, "members", "For members " + WORD);
    world.question(petra, "group", "Among pilots " + WORD);
    world.question(anna, "own", "Invoice of Anna " + WORD);
    Awaitility.await()
        .untilAsserted(() -> assertThat(find(anna, "").path("total").asInt()).isEqualTo(4));
    Awaitility.await()
        .untilAsserted(() -> assertThat(find(petra, "").path("total").asInt()).isEqualTo(4));
  }

  @Test
  void operatorsNarrow() {
    assertThat(threads(ben, "user:" + world.name("anna"))).containsExactlyInAnyOrder(open, members);
    assertThat(threads(ben, "-user:" + world.name("anna"))).containsExactly(open);
    assertThat(threads(ben, "is:answered is:question")).containsExactly(open);
    assertThat(threads(ben, "is:unanswered")).containsExactly(members);
    assertThat(threads(ben, "space:" + world.space("members"))).containsExactly(members);
    assertThat(threads(ben, "-space:" + world.space("members"))).containsExactly(open);
    assertThat(threads(ben, "thread:" + open)).containsExactly(open);
    assertThat(threads(ben, "after:2020-01-01 before:9999")).hasSize(2);
    assertThat(threads(ben, "before:2020")).isEmpty();
    assertThat(threads(ben, "user:nobody.of.that.name")).isEmpty();
    assertThat(find(ben, "", "&q=numbatwh*&tag=" + world.tag()).path("total").asInt()).isEqualTo(3);
  }

  @Test
  void operatorsOpenNoDoors() {
    for (String space : Set.of("group", "own")) {
      assertThat(threads(ben, "space:" + world.space(space))).isEmpty();
      assertThat(find(ben, "-space:" + world.space("open")).path("total").asInt()).isEqualTo(1);
    }
    assertThat(threads(world.visitor(), "user:" + world.name("petra"))).isEmpty();
    assertThat(threads(world.visitor(), "")).containsExactly(open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"after:yesterday?", "is:nonsense", "*foo", "f*", "thread:x", "a OR tag:b"})
  void wrongValuesAreNamed(String text) {
    ApiAnswer answer = world.visitor().get("/search?q=" + encode(text));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").toString()).contains("\"q\"");
  }

  @Test
  void facetsCountWhatTheReaderSees() {
    Map<String, Map<String, Long>> bens = facets(ben, "");
    assertThat(bens.get("space"))
        .isEqualTo(Map.of(world.space("open"), 2L, world.space("members"), 1L));
    assertThat(bens.get("author")).isEqualTo(Map.of(world.name("anna"), 2L, world.name("ben"), 1L));
    assertThat(bens.get("type")).isEqualTo(Map.of("question", 2L, "answer", 1L));
    assertThat(bens.get("answered")).isEqualTo(Map.of("true", 2L, "false", 1L));
    assertThat(bens.get("tag")).containsEntry(world.tag(), 3L);
    assertThat(bens.get("when")).isEqualTo(Map.of("week", 3L, "month", 3L, "year", 3L));
    assertThat(facets(ben, "&type=answer").get("type"))
        .as("one can choose otherwise")
        .isEqualTo(bens.get("type"));
    assertThat(facets(ben, "&type=answer").get("space")).isEqualTo(Map.of(world.space("open"), 1L));
  }

  @Test
  void facetsTellNothingOfWhatIsNotTheirs() {
    String visitors = world.visitor().get(path("&facets=true")).text();
    assertThat(visitors)
        .contains(world.space("open"))
        .doesNotContain(world.space("members"), world.space("group"), world.space("own"))
        .doesNotContain("A space for GROUP", "A space for OWN", world.name("petra"));
    String bens = ben.get(path("&facets=true&space=" + world.space("group"))).text();
    assertThat(bens).doesNotContain(world.space("group"), world.space("own"), world.name("petra"));
    assertThat(facets(petra, "").get("space")).containsEntry(world.space("group"), 1L);
    assertThat(facets(anna, "").get("space")).containsEntry(world.space("own"), 1L);
  }

  @Test
  void threadComesOnceWithTheNumberOfTheOthers() {
    JsonNode found = find(ben, "", "&collapse=true&space=" + world.space("open"));

    assertThat(found.path("total").asInt()).isEqualTo(2);
    assertThat(found.path("threads").asInt()).isEqualTo(1);
    assertThat(found.path("items")).hasSize(1);
    assertThat(found.at("/items/0/moreInThread").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0/id").asLong()).isNotEqualTo(answer);
    JsonNode plain = find(ben, "", "&thread=" + open);
    assertThat(plain.path("items")).hasSize(2);
    assertThat(plain.at("/items/0/moreInThread").isNumber()).isFalse();
  }

  @Test
  void collapsedPagesHoldEveryThreadOnce() {
    for (String sort : new String[] {"relevance", "newest", "votes"}) {
      Set<Long> walked = new TreeSet<>();
      String after = "";
      int pages = 0;
      do {
        JsonNode page = find(anna, "", "&collapse=true&limit=1&sort=" + sort + after);
        walked.add(page.at("/items/0/threadId").asLong());
        after = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
        pages++;
      } while (!after.isEmpty());
      assertThat(walked).as(sort).hasSize(3);
      assertThat(pages).isEqualTo(3);
    }
  }

  private static Map<String, Map<String, Long>> facets(ApiClient reader, String more) {
    Map<String, Map<String, Long>> facets = new TreeMap<>();
    find(reader, "", "&facets=true" + more)
        .path("facets")
        .forEach(
            facet -> {
              Map<String, Long> values = new TreeMap<>();
              facet
                  .path("values")
                  .forEach(v -> values.put(v.path("value").asText(), v.path("count").asLong()));
              facets.put(facet.path("field").asText(), values);
            });
    return facets;
  }

  private static Set<Long> threads(ApiClient reader, String operators) {
    Set<Long> threads = new TreeSet<>();
    find(reader, operators)
        .path("items")
        .forEach(item -> threads.add(item.path("threadId").asLong()));
    return threads;
  }

  private static JsonNode find(ApiClient reader, String operators) {
    return find(reader, operators, "");
  }

  private static JsonNode find(ApiClient reader, String operators, String more) {
    String path = more.startsWith("&q=") ? "/search?" + more.substring(1) : path(operators, more);
    return reader.get(path).json();
  }

  private static String path(String more) {
    return path("", more);
  }

  private static String path(String operators, String more) {
    return "/search?q=" + encode(WORD + " " + operators) + "&tag=" + world.tag() + more;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
