package org.parley.ops.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.ops.RunningParley;

/** Searches that are meant to hurt, as they arrive at the product's port. */
class HostileSearchIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static ApiClient visitor;

  @BeforeAll
  static void open() {
    visitor = new ApiWorld(parley).visitor();
    visitor.get("/search?q=warm");
  }

  static Stream<String> tooMuch() {
    return Stream.of(
        "a ".repeat(65),
        "-a ".repeat(70),
        "\"a b\" ".repeat(70),
        "x".repeat(1_001),
        "a ".repeat(600),
        "(a+)+$ ".repeat(100),
        "/".repeat(1_500),
        "*a*b*c*d".repeat(200),
        "\u00e9".repeat(1_001),
        "\ud83d\ude00".repeat(501));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void tooMuchIsTurnedDownWithAReason(String text) {
    ApiAnswer answer = timed(() -> visitor.get(search(text)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("field").asText()).isEqualTo("q");
    assertThat(answer.json().path("detail").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "?",
        "***",
        "*a*b*c*d*e*f*g*",
        "a?b?c?d?",
        "wa*er",
        "/(x+x+)+y/",
        "(a|a)*b",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "((((((((((",
        "[[[[",
        "\\",
        "\\u0000",
        "title:(a OR b)",
        "a AND NOT b OR (c",
        "OR OR OR",
        "~2",
        "water~100",
        "[* TO *]",
        "{!xmlparser v=x}",
        "_exists_:a",
        "a^1e99",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "'a' <-> 'b':*",
        "\"",
        "tag:",
        "user:*",
        "after:9999-99-99",
        "is:everything"
      })
  void whatLooksLikeASyntaxIsAnsweredOrTurnedDown(String text) {
    ApiAnswer answer = timed(() -> visitor.get(search(text)));

    assertThat(answer.status()).isIn(200, 400);
    if (answer.status() == 400) {
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
    String page = raw("/search?q=" + encoded(text));
    assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("<script>alert(1)");
  }

  @ParameterizedTest
  @ValueSource(ints = {9_000, 50_000, 100_000})
  void addressesLongerThanTheServerReadsAreBadRequests(int length) {
    String letters = "x".repeat(length);
    for (String path : new String[] {"/api/v1/search?q=", "/search?q="}) {
      assertThat(timed(() -> raw(path + letters))).startsWith("HTTP/1.1 400");
      assertThat(timed(() -> raw(path + "a+".repeat(length / 2)))).startsWith("HTTP/1.1 400");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ED%A0%80", "water%ED%B0%80", "%FF%FE", "%C0%80", "%", "%zz", "%00"})
  void escapesThatAreNoTextHarmNothing(String escapes) {
    assertThat(timed(() -> raw("/api/v1/search?q=" + escapes))).containsPattern("^HTTP/1.1 [24]00");
    assertThat(timed(() -> raw("/search?q=" + escapes))).containsPattern("^HTTP/1.1 [24]00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00ed\u00a0\u0080", "water\u00ff\u00fe", "\u00c3"})
  void bytesThatAreNoTextAreNoFailure(String bytes) {
    assertThat(timed(() -> raw("/api/v1/search?q=" + bytes))).containsPattern("^HTTP/1.1 [24]00");
    assertThat(timed(() -> raw("/search?q=" + bytes))).startsWith("HTTP/1.1 400");
  }

  @Test
  void pageTellsWhatIsTooMuch() {
    String page = raw("/search?q=" + "a+".repeat(70));

    assertThat(page).startsWith("HTTP/1.1 200").contains("Search for fewer words");
    assertThat(raw("/search?q=" + "x".repeat(1_001))).contains("Search for fewer words");
  }

  @Test
  void searchesGoOnAfterwards() {
    ApiAnswer answer = visitor.get("/search?q=battery");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("total").asInt()).isPositive();
    assertThat(answer.json().path("fallback").asBoolean(true)).isFalse();
  }

  private static String search(String text) {
    return "/search?q=" + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static <T> T timed(Supplier<T> call) {
    long start = System.nanoTime();
    T answer = call.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    return answer;
  }

  /** Sends what no client would; the answer with its head. */
  private static String raw(String path) {
    try (Socket socket = new Socket(parley.url().getHost(), parley.url().getPort())) {
      socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
      OutputStream out = socket.getOutputStream();
      String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      try {
        out.write(head.getBytes(ISO_8859_1));
        out.flush();
      } catch (IOException e) {
        // it has heard enough already, and has answered
      }
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
