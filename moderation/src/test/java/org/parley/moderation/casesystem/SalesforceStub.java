package org.parley.moderation.casesystem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Salesforce's REST interface that is spoken here, with its cases in memory: it checks
 * tokens, writes by external id, and answers queries in parts of two rows.
 */
final class SalesforceStub {

  static final String CLIENT = "3MVG9.client";
  static final String SECRET = "8A4BE698";

  private static final int PART = 2;
  private static final Pattern PARENT = Pattern.compile("ParentId = '([A-Za-z0-9]+)'");
  private static final Pattern SINCE = Pattern.compile(">= ([0-9TZ:-]+)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, ObjectNode> cases = new LinkedHashMap<>();
  private final List<ObjectNode> comments = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<List<ObjectNode>> parts = new ArrayList<>();
  private final Deque<StubFault> faults = new ArrayDeque<>();
  private final Clock clock;
  private int tokens = 1;
  private int signIns;
  private int ids;

  SalesforceStub(Clock clock) {
    this.clock = clock;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What happens to the next requests but those for tokens, in order. */
  synchronized void next(StubFault... next) {
    faults.addAll(List.of(next));
  }

  synchronized List<ObjectNode> cases() {
    return List.copyOf(cases.values());
  }

  synchronized List<String> comments() {
    return comments.stream().map(row -> row.path("CommentBody").asText()).toList();
  }

  /** Methods and paths, without queries. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  /** How often somebody signed in. */
  synchronized int signIns() {
    return signIns;
  }

  /** Somebody over there writes a comment. */
  synchronized void comment(String author, String text) {
    ObjectNode comment = add("00a").put("CommentBody", text).put("ParentId", lastCase());
    comment.withObject("/CreatedBy").put("Name", author);
    comments.add(comment);
  }

  /** Somebody over there closes the first case. */
  synchronized void closeCase() {
    turn(cases.values().iterator().next(), "Closed");
  }

  /** Somebody over there opens the first case again. */
  synchronized void reopenCase() {
    turn(cases.values().iterator().next(), "Working");
  }

  private String lastCase() {
    String last = null;
    for (ObjectNode each : cases.values()) {
      last = each.path("Id").asText();
    }
    return last;
  }

  private ObjectNode add(String prefix) {
    return CaseJson.object().put("Id", prefix + (1_000 + ids++)).put("CreatedDate", now());
  }

  private String now() {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")
        .format(clock.instant().atOffset(ZoneOffset.UTC));
  }

  private void turn(ObjectNode row, String status) {
    row.put("Status", status);
    row.put("IsClosed", status.equals("Closed"));
    row.put("SystemModstamp", now());
  }

  private synchronized void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/services/oauth2/token")) {
        token(exchange, body);
        return;
      }
      requests.add(exchange.getRequestMethod() + " " + path);
      StubFault fault = faults.poll();
      if (fault == StubFault.EXPIRED || !isSignedIn(exchange)) {
        renewToken(fault);
        answer(exchange, 401, "[{\"errorCode\":\"INVALID_SESSION_ID\"}]");
      } else if (fault == StubFault.DOWN) {
        answer(exchange, 503, "[{\"errorCode\":\"SERVER_UNAVAILABLE\"}]");
      } else if (fault == StubFault.REFUSED) {
        answer(exchange, 400, "[{\"errorCode\":\"FIELD_CUSTOM_VALIDATION_EXCEPTION\"}]");
      } else {
        Answer answer = serve(exchange, path, CaseJson.read(body));
        if (fault != StubFault.LOST) {
          answer(exchange, answer.status(), answer.text());
        }
      }
    }
  }

  private void renewToken(StubFault fault) {
    if (fault == StubFault.EXPIRED) {
      tokens++;
    }
  }

  private record Answer(int status, String text) {}

  private void token(HttpExchange exchange, String form) throws IOException {
    boolean isGood =
        form.contains("grant_type=client_credentials")
            && form.contains("client_id=" + CLIENT)
            && form.contains("client_secret=" + SECRET);
    if (!isGood) {
      answer(exchange, 400, "{\"error\":\"invalid_client\"}");
      return;
    }
    signIns++;
    ObjectNode told = CaseJson.object().put("access_token", "token-" + tokens);
    answer(exchange, 200, told.put("instance_url", url()).toString());
  }

  private boolean isSignedIn(HttpExchange exchange) {
    return ("Bearer token-" + tokens)
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private Answer serve(HttpExchange exchange, String path, JsonNode body) {
    String below = path.substring("/services/data/v60.0".length());
    if (below.startsWith("/query/part-")) {
      return part(Integer.parseInt(below.substring("/query/part-".length())));
    }
    if (below.equals("/query/")) {
      return query(exchange.getRequestURI().getQuery());
    }
    if (below.startsWith("/sobjects/Case/Parley_Id__c/")) {
      return upsert(below.substring("/sobjects/Case/Parley_Id__c/".length()), body);
    }
    if (below.equals("/sobjects/CaseComment")) {
      ObjectNode comment = add("00a").setAll((ObjectNode) body);
      comment.withObject("/CreatedBy").put("Name", "Integration User");
      comments.add(comment);
      return new Answer(201, "{\"id\":\"" + comment.path("Id").asText() + "\",\"success\":true}");
    }
    String id = below.substring("/sobjects/Case/".length());
    return cases.values().stream()
        .filter(row -> row.path("Id").asText().equals(id))
        .findFirst()
        .map(
            row -> {
              turn(row, body.path("Status").asText());
              return new Answer(204, "");
            })
        .orElse(new Answer(404, "[{\"errorCode\":\"NOT_FOUND\"}]"));
  }

  private Answer upsert(String key, JsonNode body) {
    ObjectNode known = cases.get(key);
    if (body.isMissingNode()) {
      return known == null ? new Answer(404, "[]") : new Answer(200, known.toString());
    }
    boolean isNew = known == null;
    ObjectNode row = isNew ? add("500").put("Parley_Id__c", key) : known;
    if (isNew) {
      turn(row, "New");
      cases.put(key, row);
    }
    row.setAll((ObjectNode) body);
    return isNew // as older versions of the interface say that it was there
        ? new Answer(201, "{\"id\":\"" + row.path("Id").asText() + "\",\"created\":true}")
        : new Answer(204, "");
  }

  private Answer query(String query) {
    String soql = query.substring(query.indexOf('=') + 1);
    List<ObjectNode> rows;
    Matcher parent = PARENT.matcher(soql);
    if (parent.find()) {
      rows =
          comments.stream()
              .filter(row -> row.path("ParentId").asText().equals(parent.group(1)))
              .toList();
    } else if (soql.contains("FROM CaseComment")) {
      rows = since(comments, "CreatedDate", soql);
      rows.forEach(row -> row.withObject("/Parent").put("Parley_Id__c", keyOf(row)));
    } else if (soql.contains("LIMIT 1")) {
      rows = List.of();
    } else {
      boolean isClosed = soql.contains("IsClosed = true");
      rows =
          since(cases.values(), "SystemModstamp", soql).stream()
              .filter(row -> row.path("IsClosed").asBoolean() == isClosed)
              .toList();
    }
    parts.clear();
    for (int i = 0; i < Math.max(1, rows.size()); i += PART) {
      parts.add(rows.subList(i, Math.min(rows.size(), i + PART)));
    }
    return part(0);
  }

  private Answer part(int number) {
    boolean isLast = number + 1 >= parts.size();
    ObjectNode answer = CaseJson.object().put("done", isLast);
    if (!isLast) {
      answer.put("nextRecordsUrl", "/services/data/v60.0/query/part-" + (number + 1));
    }
    answer.putArray("records").addAll(parts.get(number));
    return new Answer(200, answer.toString());
  }

  private static List<ObjectNode> since(Collection<ObjectNode> rows, String field, String soql) {
    Matcher since = SINCE.matcher(soql);
    if (!since.find()) {
      throw new AssertionError(soql);
    }
    String moment = since.group(1).replace("Z", "");
    return rows.stream().filter(row -> row.path(field).asText().compareTo(moment) >= 0).toList();
  }

  private String keyOf(ObjectNode comment) {
    return cases.values().stream()
        .filter(row -> row.path("Id").equals(comment.path("ParentId")))
        .findFirst()
        .orElseThrow()
        .path("Parley_Id__c")
        .asText();
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, status == 204 ? -1 : bytes.length);
    if (status != 204) {
      exchange.getResponseBody().write(bytes);
    }
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }
}
