package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** What open editors of a document are told, and who is told nothing. */
class DocumentLiveIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private final List<LiveLine> lines = new ArrayList<>();
  private ApiWorld world;
  private ApiClient agent;
  private Sessions sessions;
  private long id;

  @BeforeEach
  void begin() {
    world = new ApiWorld(parley);
    sessions = new Sessions(parley, world);
    agent = world.member("agent", "AGENT");
    id =
        agent
            .post(
                "/documents",
                "{'space':'%s','title':'How lamps are mended','text':'Hello'}"
                    .formatted(world.space("open")))
            .id();
  }

  @AfterEach
  void hangUp() {
    lines.forEach(LiveLine::close);
  }

  @Test
  void editorsHearOfStepsAndCursorsAndStrangersOfNothing() {
    world.member("guest");
    agent.post("/documents/" + id + "/editors", "{'name':'" + world.name("guest") + "'}");
    world.member("stranger");
    LiveLine guest = watching("guest");
    LiveLine stranger = watching("stranger");
    guest.await("document", told -> told.path("head").asInt() == 0);
    stranger.await("lost");

    agent.post("/documents/" + id + "/steps", "{'head':0,'client':'a','changes':[[5,[0,'!']]]}");
    guest.await("document", told -> told.path("head").asInt() == 1);
    LiveLine writer = watching("agent");
    writer.say(cursor());

    JsonNode told = guest.await("document", each -> each.path("cursors").size() == 1);
    assertThat(told.at("/cursors/0/key").asText()).isEqualTo(world.name("agent"));
    assertThat(told.at("/cursors/0/cursor/head").asInt()).isEqualTo(3);
    assertThat(told.toString()).doesNotContain("Hello");
    stranger.say(cursor());
    assertThat(stranger.heard()).noneMatch(each -> each.path("type").asText().equals("document"));
  }

  @Test
  void whoIsDismissedIsToldSoAndThenNothing() {
    world.member("guest");
    agent.post("/documents/" + id + "/editors", "{'name':'" + world.name("guest") + "'}");
    LiveLine guest = watching("guest");
    guest.await("document");

    agent.delete("/documents/" + id + "/editors/" + world.name("guest"));
    guest.await("lost");
    agent.post("/documents/" + id + "/steps", "{'head':0,'client':'a','changes':[[5,[0,'!']]]}");
    LiveLine writer = watching("agent");
    writer.await("document", told -> told.path("head").asInt() == 1);

    assertThat(guest.heard()).noneMatch(told -> told.path("head").asInt() == 1);
  }

  private LiveLine watching(String person) {
    LiveLine line = LiveLine.open(parley.url(), sessions.of(person));
    lines.add(line);
    return line.say("{'do':'watch','document':" + id + "}");
  }

  private String cursor() {
    return "{'do':'cursor','document':%d,'cursor':{'client':'c1','number':1,'anchor':2,'head':3}}"
        .formatted(id);
  }
}
