package org.parley.ops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.parley.ops.PlainHttp;

/** One open page's end of the live channel: a WebSocket, or server-sent events. */
final class LiveLine implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient HTTP = PlainHttp.CLIENT;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private WebSocket socket;

  /**
   * Opens a socket.
   *
   * @param cookie of a member's session, null for a visitor
   * @param headers names and values of more headers
   */
  static LiveLine open(URI url, String cookie, String... headers) {
    LiveLine line = new LiveLine();
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    if (cookie != null) {
      builder.header("Cookie", cookie);
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    URI address = URI.create(url.toString().replaceFirst("http", "ws") + "/live/socket");
    line.socket = builder.buildAsync(address, line).join();
    return line;
  }

  /** Asks for server-sent events about what the saying watches. */
  static LiveLine events(URI url, String cookie, String saying) {
    LiveLine line = new LiveLine();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create(
                url
                    + "/live/events?say="
                    + URLEncoder.encode(json(saying), StandardCharsets.UTF_8)));
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
    HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
        .thenAccept(
            response -> {
              line.heard.add(MAPPER.valueToTree(response.headers().map()));
              response
                  .body()
                  .filter(text -> text.startsWith("data: "))
                  .forEach(text -> line.heard.add(read(text.substring("data: ".length()))));
            })
        .whenComplete((done, failure) -> line.closed.complete(0));
    return line;
  }

  /** Says something; single quotes stand for double ones. */
  LiveLine say(String saying) {
    socket.sendText(json(saying), true).join();
    return this;
  }

  /** Says something again and again, also when nobody listens any more. */
  void flood(String saying, int times) {
    for (int i = 0; i < times; i++) {
      try {
        say(saying);
      } catch (CompletionException closedMeanwhile) {
        return;
      }
    }
  }

  /** Everything heard so far but pings. */
  List<JsonNode> heard() {
    return heard.stream().filter(each -> !each.path("type").asText().equals("ping")).toList();
  }

  /** Waits for a message of that type that fits. */
  JsonNode await(String type, Predicate<JsonNode> condition) {
    return Awaitility.await(type)
        .until(
            () ->
                heard.stream()
                    .filter(each -> each.path("type").asText().equals(type))
                    .filter(condition)
                    .findFirst()
                    .orElse(null),
            found -> found != null);
  }

  JsonNode await(String type) {
    return await(type, any -> true);
  }

  /** Waits for the first message. */
  void awaitAnything() {
    Awaitility.await().until(() -> !heard().isEmpty());
  }

  /** Waits for a message that tells of this post. */
  JsonNode awaitPost(long post) {
    return await("thread", message -> tellsOf(message, post));
  }

  /** How many messages told of this post. */
  long timesTold(long post) {
    return heard.stream().filter(message -> tellsOf(message, post)).count();
  }

  /** Waits for the end; the code with which the socket was closed. */
  int awaitClosed() {
    return Awaitility.await("closed").until(() -> closed.getNow(-1), c -> c >= 0);
  }

  /** Drops the connection, as a broken network does. */
  void drop() {
    socket.abort();
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(read(part.toString()));
      part.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(0);
  }

  private static boolean tellsOf(JsonNode message, long post) {
    for (JsonNode each : message.path("posts")) {
      if (each.path("id").asLong() == post) {
        return true;
      }
    }
    return false;
  }

  private static String json(String saying) {
    return saying.replace('\'', '"');
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }
}
