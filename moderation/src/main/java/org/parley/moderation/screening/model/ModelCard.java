package org.parley.moderation.screening.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * What is known of a trained model: when and from which data it was made, from which score on its
 * claim counts as a hit, and how it did on texts that were kept from it.
 */
public record ModelCard(
    String model,
    String version,
    String trainedAt,
    int featuresVersion,
    String encoder,
    double threshold,
    List<Data> data,
    Map<String, Double> heldOut) {

  /** A set of texts that a model learned from. */
  public record Data(String name, String licence, int texts, String sha256) {}

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  public static ModelCard read(InputStream file) throws IOException {
    return JSON.readValue(file, ModelCard.class);
  }

  public byte[] write() throws IOException {
    return (JSON.writeValueAsString(this) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
