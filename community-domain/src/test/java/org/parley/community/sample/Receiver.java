package org.parley.community.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program on the other side of a webhook: keeps what it is told, and answers as it is bidden. */
public final class Receiver implements AutoCloseable {

  /**
   * A request that came.
   *
   * @param headers by their names as HTTP servers write them, such as {@code Webhook-id}
   */
  public record Heard(Map<String, List<String>> headers, String body) {

    public String header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst()
          .orElse(null);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
  private volatile Runnable before = () -> {};
  private volatile String text = "thanks";

  public Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** What the next requests are answered with, in order; 200 after them. */
  public Receiver answering(Integer... statuses) {
    answers.addAll(List.of(statuses));
    return this;
  }

  public Receiver saying(String words) {
    text = words;
    return this;
  }

  /** What happens before each answer: waiting, for a slow one. */
  public Receiver first(Runnable deed) {
    before = deed;
    return this;
  }

  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  public void forget() {
    heard.clear();
    answers.clear();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      heard.add(new Heard(Map.copyOf(exchange.getRequestHeaders()), body));
      before.run();
      Integer status = answers.poll();
      int answer = status == null ? 200 : status;
      if (answer / 100 == 3) {
        exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
      }
      byte[] words = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer, words.length);
      exchange.getResponseBody().write(words);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
