package org.parley.moderation.screening.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The pieces that the sentence model knows, with their numbers, as its tokenizer's file tells. */
final class Vocabulary {

  private Vocabulary() {}

  static Map<String, Integer> read(String resource) throws IOException {
    try (InputStream file = Vocabulary.class.getResourceAsStream(resource)) {
      JsonNode pieces = new ObjectMapper().readTree(file).path("model").path("vocab");
      Map<String, Integer> numbers = new HashMap<>();
      pieces.properties().forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
      return numbers;
    }
  }
}
