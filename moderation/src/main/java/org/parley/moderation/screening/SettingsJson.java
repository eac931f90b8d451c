package org.parley.moderation.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.parley.moderation.screening.criterion.Settings;

/** Settings as they are stored: an object of texts. */
final class SettingsJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SettingsJson() {}

  static String write(Settings settings) {
    try {
      return MAPPER.writeValueAsString(new TreeMap<>(settings.values()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Settings read(String json) {
    try {
      return new Settings(MAPPER.readValue(json, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable settings of a screening rule: " + json, e);
    }
  }
}
