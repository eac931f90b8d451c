package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** How often the pages that are read most ask the database, while its jobs do what they do. */
class PageQueriesIT {

  private static final int MOST = 4;

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static String member;
  static long thread;
  static StatementLog log;

  @BeforeAll
  static void aLivelyThread() {
    world = new ApiWorld(parley);
    ApiClient anna = world.member("anna");
    thread = world.question(anna, "open", "How many statements does a page of me take?");
    for (int i = 0; i < 3; i++) {
      long answer = world.answer(world.member("ben" + i), thread);
      anna.post("/posts/" + answer + "/comments", "{'body':'That is what I looked for.'}");
    }
    member = new Sessions(parley, world).of("anna");
    world.awaitQuiet();
    log = new StatementLog(parley);
  }

  @AfterAll
  static void close() {
    log.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread", "/", "/?sort=hot", "/?sort=votes", "space", "tag"})
  void visitorsPageTakesFewQueries(String page) throws IOException {
    assertFew(page, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thread", "/", "/?sort=hot", "/?sort=votes", "space", "tag"})
  void membersPageTakesFewQueries(String page) throws IOException {
    assertFew(page, member);
  }

  private static void assertFew(String page, String cookie) throws IOException {
    HttpRequest request = request(unkept(path(page)), cookie);
    HttpRequest file = request("/parley/favicon.svg", "");
    // the first one sees what was unread, and finds out who could answer
    assertThat(get(request).body()).contains("</html>");

    assertThat(log.of(() -> assertThat(get(request).statusCode()).isEqualTo(200), () -> get(file)))
        .hasSizeBetween(2, MOST);
  }

  private static HttpRequest request(String path, String cookie) {
    return HttpRequest.newBuilder(world.url().resolve(path)).header("Cookie", cookie).build();
  }

  private static String path(String page) {
    return switch (page) {
      case "thread" -> URI.create(moved("/t/" + thread)).getPath();
      case "space" -> "/s/" + world.space("open");
      case "tag" -> "/tags/" + world.tag();
      default -> page;
    };
  }

  /** With a query that no page reads, nothing is answered from what was kept. */
  private static String unkept(String path) {
    return path + (path.contains("?") ? "&" : "?") + "unkept=1";
  }

  private static String moved(String path) {
    return get(request(path, "")).headers().firstValue("Location").orElseThrow();
  }

  private static HttpResponse<String> get(HttpRequest request) {
    try {
      return PlainHttp.CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
