package org.parley.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The contract of this API as one OpenAPI document. What every feature shares stands in {@code
 * openapi.json}; a feature of its own adds {@code openapi-<feature>.json} with its tags, paths and
 * components.
 */
final class ApiContract {

  private static final List<String> FEATURES =
      List.of(
          "attachment", // each on a line of its own
          "badge",
          "blog",
          "canned-reply",
          "case-system",
          "conversation",
          "document",
          "document-life",
          "draft",
          "expert",
          "follow",
          "housekeeping",
          "idea",
          "notification",
          "poll",
          "popular",
          "report",
          "reputation",
          "review",
          "sanction",
          "saved-search",
          "screening",
          "suggestion",
          "synonym",
          "trend",
          "verification",
          "webhook",
          "work");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ApiContract() {}

  /**
   * Reads it anew from the class path.
   *
   * @throws IllegalStateException when two features describe the same path or component
   */
  static ObjectNode whole() {
    ObjectNode contract = read("openapi.json");
    for (String feature : FEATURES) {
      merge(contract, read("openapi-" + feature + ".json"));
    }
    return contract;
  }

  private static void merge(ObjectNode contract, ObjectNode part) {
    part.fields()
        .forEachRemaining(
            field -> {
              JsonNode known = contract.get(field.getKey());
              if (known == null) {
                contract.set(field.getKey(), field.getValue());
              } else if (known instanceof ObjectNode object
                  && field.getValue() instanceof ObjectNode added) {
                merge(object, added);
              } else if (known instanceof ArrayNode list
                  && field.getValue() instanceof ArrayNode added) {
                list.addAll(added);
              } else {
                throw new IllegalStateException("Described twice: " + field.getKey());
              }
            });
  }

  private static ObjectNode read(String name) {
    try (InputStream file = ApiContract.class.getResourceAsStream(name)) {
      return (ObjectNode) MAPPER.readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
