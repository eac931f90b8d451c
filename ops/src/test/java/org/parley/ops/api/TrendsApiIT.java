package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * Trends over the API. They are read of one tag, whose threads are all from here: what other tests
 * have written by then is too much to stand out from.
 */
class TrendsApiIT {

  private static final int PEOPLE = 9;

  /** Threads of the same tag from before the period. */
  private static final int BEFORE = 24;

  /** Made of letters alone, and nobody else's. */
  private static final String OPEN_WORD = "quokkadrill";

  /** What stands together in all of them is told together. */
  private static final String OPEN_TERM = "Awful " + OPEN_WORD;

  private static final String SECRET_WORD = "zyzzyvarium";
  private static final String SECRET_TERM = "Awful " + SECRET_WORD;

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static String trends;
  static String table;
  static ApiClient product;
  static ApiClient insider;

  @BeforeAll
  static void manyWriteOfOneMatter() {
    world = new ApiWorld(parley);
    trends = "/trends?period=week&limit=50&tag=" + world.tag();
    table = "/trends/terms.csv?period=week&limit=50&tag=" + world.tag();
    product = world.member("product", "PRODUCT");
    world.member("insider", "PRODUCT");
    insider = world.pilot("insider");
    for (int i = 0; i < BEFORE; i++) {
      askedBefore(product, i);
    }
    for (int i = 0; i < PEOPLE; i++) {
      ApiClient pilot = world.pilot("pilot" + i);
      ask(pilot, "open", OPEN_WORD, i);
      ask(pilot, "group", SECRET_WORD, i);
    }
    Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode read = insider.get(trends).json();
              assertThat(read.at("/before/threads").asInt()).isEqualTo(BEFORE);
              assertThat(read.at("/now/threads").asInt()).isEqualTo(2 * PEOPLE);
            });
    assertThat(terms(insider, trends)).contains(OPEN_TERM, SECRET_TERM);
  }

  /** Indexed again after it was made older, by what its author writes into it. */
  private static void askedBefore(ApiClient who, int number) {
    long thread = world.question(who, "open", "How do I begin with number " + number + "?");
    long post =
        world.insert(
            "update post set created_at = now() - interval '20 days'"
                + " where thread_id = ? returning id",
            thread);
    int version = who.get("/posts/" + post).json().path("version").asInt();
    String edit = "{'body':'It stays where it was.','version':%d}".formatted(version);
    assertThat(who.patch("/posts/" + post, edit).status()).isEqualTo(200);
  }

  private static void ask(ApiClient who, String space, String word, int number) {
    String json =
        "{'type':'question','space':'%s','title':'What about number %d there?',"
            + "'body':'I hate it. Awful %s. It is terrible.','tags':['%s']}";
    long id =
        who.post("/threads", json.formatted(world.space(space), number, word, world.tag())).id();
    assertThat(id).isPositive();
  }

  @Test
  void aTermTellsHowManyWroteOfItWhereAndHow() {
    JsonNode trend = trend(insider.get(trends).json(), OPEN_TERM);

    assertThat(trend.path("ratio").isNull()).isTrue();
    assertThat(trend.path("posts").asInt()).isEqualTo(PEOPLE);
    assertThat(trend.path("threads").asInt()).isEqualTo(PEOPLE);
    assertThat(trend.path("people").asInt()).isEqualTo(PEOPLE);
    assertThat(trend.path("threadsBefore").asInt()).isZero();
    assertThat(trend.path("series")).hasSize(7);
    assertThat(trend.at("/series/6").asInt()).isEqualTo(PEOPLE);
    assertThat(trend.at("/tone/negative").asInt()).isEqualTo(PEOPLE);
    assertThat(trend.path("examples")).hasSize(3);
    assertThat(trend.at("/examples/0/space").asText()).isEqualTo(world.space("open"));
    assertThat(trend.at("/examples/0/url").asText()).contains("/p/");
  }

  @Test
  void nothingIsToldOfASpaceThatTheReaderMayNotSee() {
    assertThat(terms(product, trends)).contains(OPEN_TERM);
    int seen = product.get(trends).json().at("/now/threads").asInt();
    assertThat(insider.get(trends).json().at("/now/threads").asInt()).isEqualTo(seen + PEOPLE);
    for (String path : List.of(trends, table, "/trends", "/trends/terms.csv?period=quarter")) {
      assertThat(product.get(path).text())
          .as(path)
          .doesNotContain(SECRET_WORD, world.space("group"));
    }
    for (String path : List.of(trends, table)) {
      String pilots = product.get(path + "&space=" + world.space("group")).text();
      assertThat(product.get(path + "&space=" + world.space("group")).status()).isEqualTo(400);
      assertThat(pilots.replace(world.space("group"), ""))
          .isEqualTo(product.get(path + "&space=nowhere").text().replace("nowhere", ""));
    }
  }

  @Test
  void theTableHasTheSame() {
    ApiAnswer csv = product.get(table);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.header("Cache-Control")).contains("no-store");
    assertThat(csv.text()).startsWith("term,ratio,score,posts,threads,people,");
    String figures = ",%1$d,%1$d,%1$d,0,%1$d,0,0,0".formatted(PEOPLE);
    assertThat(csv.text().lines())
        .anyMatch(line -> line.startsWith(OPEN_TERM + ",,") && line.endsWith(figures));
  }

  @Test
  void customersAndVisitorsReadNone() {
    for (ApiClient outsider : List.of(world.member("pilot0"), world.visitor())) {
      for (String path : List.of(trends, table, trends + "&space=nowhere")) {
        assertThat(outsider.get(path).status()).as(path).isIn(401, 403);
      }
    }
    assertThat(world.member("agent", "AGENT").get(trends).status()).isEqualTo(200);
  }

  @Test
  void badInputIsToldByItsField() {
    for (String bad :
        List.of("period=year", "until=tomorrow", "until=2999-01-01", "limit=51", "limit=x")) {
      ApiAnswer answer = product.get("/trends?" + bad);
      assertThat(answer.status()).as(bad).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/field").asText())
          .isEqualTo(bad.substring(0, bad.indexOf('=')));
    }
  }

  private static List<String> terms(ApiClient reader, String path) {
    return StreamSupport.stream(reader.get(path).json().path("items").spliterator(), false)
        .map(item -> item.path("term").asText())
        .toList();
  }

  private static JsonNode trend(JsonNode trends, String term) {
    return StreamSupport.stream(trends.path("items").spliterator(), false)
        .filter(item -> item.path("term").asText().equals(term))
        .findFirst()
        .orElseThrow();
  }
}
