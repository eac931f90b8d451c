package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;

/** A cluster that dribbles, refuses, or is not there. */
@Timeout(120)
class ClusterTroubleTest {

  private static final String COUNTED =
      "{\"count\":1,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0}}";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;
  private Connection connection;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    connection = connection(Duration.ofSeconds(30));
  }

  private Connection connection(Duration patience) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new Connection(new SearchCluster(url, null, null, patience));
  }

  private void waitsOnly(Duration patience) {
    connection.close();
    connection = connection(patience);
  }

  @AfterEach
  void stop() {
    over.countDown();
    connection.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answers(HttpHandler handler) {
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
          exchange
              .getResponseHeaders()
              .add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
          handler.handle(exchange);
        });
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static HttpHandler refusing(int status) {
    String body =
        "{\"error\":{\"type\":\"some_exception\",\"reason\":\"no\"},\"status\":%d}"
            .formatted(status);
    return exchange -> answer(exchange, status, body);
  }

  /** Bytes keep coming, so that no time-out for one read ever ends it. */
  private void dribble(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try {
      while (!over.await(50, TimeUnit.MILLISECONDS)) {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long count() {
    return connection.read(client -> client.count().count());
  }

  @Test
  void answerThatNeverEndsCostsABudgetAndThenNothing() {
    waitsOnly(Duration.ofSeconds(1));
    answers(this::dribble);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(this::count).isInstanceOf(Conflict.class).hasMessage("search.unavailable");
    }

    assertThat(Thread.interrupted()).isFalse();
    assertThat(connection.isUp()).isFalse();
    assertThat(connection.trouble()).hasValue("It does not answer in time");
    assertThatThrownBy(this::count).isInstanceOf(Conflict.class);
    assertThat(asked).as("nobody waits any more").hasValueLessThanOrEqualTo(3);
  }

  @Test
  void oneBudgetHoldsForAllRequestsOfASearch() {
    waitsOnly(Duration.ofSeconds(5));
    answers(exchange -> answer(exchange, 200, COUNTED));
    assertThat(count()).isEqualTo(1);

    assertThatThrownBy(
            () ->
                connection.read(
                    client -> {
                      while (true) {
                        client.count();
                      }
                    }))
        .isInstanceOf(Conflict.class);

    assertThat(asked).hasValueGreaterThan(1);
    assertThat(count()).as("and the next has one of its own").isEqualTo(1);
  }

  @Test
  void refusedQueryIsTheUsersAffair() {
    answers(refusing(400));

    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(this::count)
          .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.field()).isEqualTo("q"))
          .hasMessage("search.refused");
    }

    assertThat(connection.isUp()).isTrue();
  }

  @Test
  void refusedKeyIsTheOperatorsAffair() {
    answers(refusing(401));

    assertThatThrownBy(this::count).isInstanceOf(Conflict.class);

    assertThat(connection.trouble()).hasValue("The key, or the name and password, are refused");
  }

  @Test
  void nobodyThereIsToldAsSuch() {
    server.stop(0);

    assertThatThrownBy(this::count).isInstanceOf(Conflict.class);

    assertThat(connection.trouble())
        .hasValueSatisfying(t -> assertThat(t).contains("Nobody answers"));
  }
}
