package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** What is suggested while somebody types, and beside a thread: to each what is theirs. */
class SuggestionsApiIT {

  private static final String WORD = "zebrawhistle";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private static ApiWorld world;
  private static ApiClient anna;
  private static ApiClient ben;
  private static ApiClient petra;
  private static ApiClient agent;
  private static long open;
  private static long pilots;

  @BeforeAll
  static void threadsEverywhere() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    petra = world.pilot("petra");
    agent = world.member("agnes", "AGENT");
    open = world.question(anna, "open", "Open " + WORD);
    world.question(anna, "members", "For members " + WORD);
    pilots = world.question(petra, "group", "Among pilots " + WORD);
    world.question(anna, "own", "Invoice of Anna " + WORD);
    agent.post(
        "/documents",
        "{'title':'Draft %s','space':'%s','text':'Not yet.'}".formatted(WORD, world.space("open")));
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(threads(petra, WORD)).hasSize(3);
              assertThat(threads(anna, WORD)).hasSize(3);
              assertThat(titles(agent, WORD, "documents")).hasSize(1);
            });
  }

  @Test
  void everybodyIsSuggestedWhatIsTheirs() {
    for (String typed : List.of("zebraw", WORD, "zebrawistle", "zebra%20zebraw")) {
      assertThat(threads(world.visitor(), typed)).as(typed).containsExactly("Open " + WORD);
      assertThat(threads(ben, typed))
          .containsExactlyInAnyOrder("Open " + WORD, "For members " + WORD);
      assertThat(threads(anna, typed)).hasSize(3).contains("Invoice of Anna " + WORD);
      assertThat(threads(petra, typed)).hasSize(3).contains("Among pilots " + WORD);
      assertThat(threads(agent, typed)).hasSize(3).doesNotContain("Among pilots " + WORD);
    }
    assertThat(threads(ben, "among%20pilots%20zebra")).isEmpty();
    assertThat(threads(ben, "z")).isEmpty();
    assertThat(ben.get("/suggestions").status()).isEqualTo(200);
    assertThat(ben.get("/suggestions?q=zebra&limit=0").status()).isEqualTo(400);
  }

  @Test
  void namesOfPeopleSpacesAndTagsAreThoseOneMayKnow() {
    String group = world.space("group");
    assertThat(names(ben, group, "spaces")).isEmpty();
    assertThat(names(petra, group, "spaces")).containsExactly(group);
    assertThat(names(world.visitor(), world.space("open"), "spaces"))
        .containsExactly(world.space("open"));
    assertThat(names(world.visitor(), world.tag(), "tags")).containsExactly(world.tag());
    assertThat(names(world.visitor(), world.name("anna"), "members")).isEmpty();
    assertThat(names(ben, world.name("anna"), "members")).containsExactly(world.name("anna"));
    JsonNode page = ben.get("/search?q=" + world.name("anna")).json();
    assertThat(page.at("/names/members/0/name").asText()).isEqualTo(world.name("anna"));
    assertThat(ben.get("/search?q=" + WORD + "&limit=1").json().path("next").asText()).isNotEmpty();
    String next = ben.get("/search?q=" + WORD + "&limit=1").json().path("next").asText();
    assertThat(
            ben.get("/search?q=" + WORD + "&limit=1&after=" + next).json().path("names").isNull())
        .isTrue();
  }

  @Test
  void draftsAreSuggestedToTheirWritersOnly() {
    assertThat(titles(agent, "draft%20zebra", "documents")).containsExactly("Draft " + WORD);
    assertThat(titles(ben, WORD, "documents")).isEmpty();
    assertThat(titles(world.visitor(), WORD, "documents")).isEmpty();
    assertThat(ben.get("/search?q=" + WORD).text()).doesNotContain("Draft " + WORD);
  }

  @Test
  void relatedThreadsAreThoseThatTheReaderSees() {
    assertThat(items(world.visitor(), open)).isEmpty();
    assertThat(items(ben, open)).containsExactly("For members " + WORD);
    assertThat(items(petra, open))
        .containsExactlyInAnyOrder("For members " + WORD, "Among pilots " + WORD);
    assertThat(ben.get("/threads/" + pilots + "/related").status()).isEqualTo(404);
    assertThat(ben.get("/threads/999999999/related").status()).isEqualTo(404);
  }

  private static List<String> items(ApiClient reader, long thread) {
    JsonNode items = reader.get("/threads/" + thread + "/related").json().path("items");
    return texts(items, "title").stream().filter(title -> title.contains(WORD)).toList();
  }

  private static List<String> threads(ApiClient reader, String typed) {
    return texts(reader.get("/suggestions?q=" + typed).json().path("threads"), "title");
  }

  private static List<String> titles(ApiClient reader, String typed, String kind) {
    return texts(reader.get("/suggestions?q=" + typed).json().at("/names/" + kind), "title");
  }

  private static List<String> names(ApiClient reader, String typed, String kind) {
    return texts(reader.get("/suggestions?q=" + typed).json().at("/names/" + kind), "name");
  }

  private static List<String> texts(JsonNode items, String property) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(property).asText()));
    return texts;
  }
}
