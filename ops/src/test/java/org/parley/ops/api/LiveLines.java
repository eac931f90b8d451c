package org.parley.ops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** People of one test, and the lines of the live channel that they hold. */
abstract class LiveLines {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  final List<LiveLine> lines = new ArrayList<>();

  ApiWorld world;
  ApiClient asker;
  ApiClient helper;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    asker = world.member("asker");
    helper = world.member("helper");
  }

  @AfterEach
  void hangUp() {
    lines.forEach(LiveLine::close);
  }

  LiveLine watching(String session, long thread) {
    LiveLine line = open(session).say("{'do':'watch','thread':%d,'after':1}".formatted(thread));
    // the answer to the first watch: from here on everything is heard
    line.awaitAnything();
    return line;
  }

  LiveLine open(String session, String... headers) {
    LiveLine line = LiveLine.open(world.url(), session, headers);
    lines.add(line);
    return line;
  }

  static JsonNode post(JsonNode message, long id) {
    for (JsonNode each : message.path("posts")) {
      if (each.path("id").asLong() == id) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  /** The cookie of a new session of that member of this world. */
  String session(String person) {
    return new Sessions(parley, world).of(person);
  }

  HttpResponse<String> post(String path, String cookie, String form)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(world.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
    return PlainHttp.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
