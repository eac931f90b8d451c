package org.parley.search.elasticsearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands before a server and lets through, over TLS, who shows the API key. The server of the tests
 * cannot make keys itself: the index that it keeps them in wants an analyzer which it lacks.
 */
final class KeyedProxy implements AutoCloseable {

  private static final List<String> PASSED_ON = List.of("Content-Type", "Accept");

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpsServer front;
  private final URI behind;
  private final String key;

  KeyedProxy(URI behind, TestAuthority authority, String key) throws IOException {
    this.behind = behind;
    this.key = key;
    this.front = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    front.setHttpsConfigurator(new HttpsConfigurator(authority.context()));
    front.setExecutor(threads);
    front.createContext("/", this::handle);
    front.start();
  }

  URI url() {
    return URI.create("https://127.0.0.1:" + front.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (("ApiKey " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        passOn(exchange, body);
      } else {
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(401, -1);
      }
    }
  }

  private void passOn(HttpExchange exchange, byte[] body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    for (String header : PASSED_ON) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    HttpResponse<byte[]> answer = send(request.build());
    for (String header : List.of("Content-Type", "X-Elastic-Product")) {
      answer
          .headers()
          .firstValue(header)
          .ifPresent(value -> exchange.getResponseHeaders().set(header, value));
    }
    boolean isEmpty = answer.body().length == 0;
    exchange.sendResponseHeaders(answer.statusCode(), isEmpty ? -1 : answer.body().length);
    if (!isEmpty) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    front.stop(0);
    threads.shutdownNow();
  }
}
