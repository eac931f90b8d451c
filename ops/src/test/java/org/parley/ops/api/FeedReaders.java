package org.parley.ops.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** Threads in spaces of each access, and what machines read of them. */
abstract class FeedReaders {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static final HttpClient http = PlainHttp.CLIENT;

  static final Map<String, Long> threads = new LinkedHashMap<>();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient mona;

  @BeforeAll
  static void threadsEverywhere() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    mona = world.member("mona", "MODERATOR");
    threads.put("open", world.question(anna, "open", "Open echidna & <b>friends</b>"));
    threads.put("members", world.question(anna, "members", "Members echidna"));
    threads.put("own", world.question(anna, "own", "Invoice echidna"));
    threads.put("group", world.question(world.pilot("petra"), "group", "Pilots echidna"));
    threads.put("hidden", world.question(anna, "open", "Hidden echidna"));
    threads.put("closing", world.question(anna, "open", "Closing echidna"));
  }

  static String slug(long thread) {
    return anna.get("/threads/" + thread)
        .json()
        .path("url")
        .asText()
        .replaceFirst("^https?://[^/]+", "");
  }

  /** The public address; the product says localhost for this machine. */
  static String base() {
    return "http://localhost:" + parley.url().getPort();
  }

  static HttpResponse<String> get(String path, String token, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(parley.url() + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
