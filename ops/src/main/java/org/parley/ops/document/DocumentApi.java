package org.parley.ops.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.parley.community.document.change.ChangeSet;
import org.parley.ops.CommandFailed;

/**
 * The protocol of open editors, spoken as a program: JSON over HTTP with a token.
 *
 * @param url the community's address
 * @param token whose steps they are
 */
public record DocumentApi(URI url, String token) {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Begins a document and answers its id. */
  public long begin(String space, String title, String text) throws IOException {
    ObjectNode wanted =
        MAPPER.createObjectNode().put("space", space).put("title", title).put("text", text);
    return post("/documents", wanted).path("id").asLong();
  }

  /** The document as it is now: {@code head}, {@code text}. */
  public JsonNode find(long document) throws IOException {
    return send(request("/documents/" + document).GET());
  }

  /** The steps behind the one with this number. */
  public JsonNode pull(long document, int after) throws IOException {
    return send(request("/documents/" + document + "/steps?after=" + after).GET());
  }

  /** Adds steps, or is told what is missing. */
  public JsonNode push(long document, int head, String client, List<ChangeSet> changes)
      throws IOException {
    ObjectNode wanted = MAPPER.createObjectNode().put("head", head).put("client", client);
    ArrayNode sets = wanted.putArray("changes");
    for (ChangeSet each : changes) {
      sets.add(MAPPER.readTree(each.toJson()));
    }
    return post("/documents/" + document + "/steps", wanted);
  }

  private JsonNode post(String path, JsonNode body) throws IOException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode send(HttpRequest.Builder request) throws IOException {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        throw new IOException("The server answered " + answer.statusCode());
      } else if (answer.statusCode() >= 300) {
        throw new CommandFailed(MAPPER.readTree(answer.body()).path("detail").asText());
      }
      return MAPPER.readTree(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted", e);
    }
  }
}
