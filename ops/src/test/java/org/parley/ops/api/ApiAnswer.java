package org.parley.ops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** What the API answered. */
record ApiAnswer(int status, HttpHeaders headers, String text) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static ApiAnswer of(HttpResponse<String> response) {
    return new ApiAnswer(response.statusCode(), response.headers(), response.body());
  }

  JsonNode json() {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The values of a property of all items. */
  Set<String> items(String property) {
    Set<String> values = new TreeSet<>();
    json().path("items").forEach(item -> values.add(item.path(property).asText()));
    return values;
  }

  long id() {
    return json().path("id").asLong();
  }
}
