package org.parley.community.document.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/** Change sets in CodeMirror's JSON form, read with distrust. */
final class ChangeJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MOST_UNITS = 1 << 28;

  private ChangeJson() {}

  static String write(List<Part> parts) {
    ArrayNode array = MAPPER.createArrayNode();
    for (Part part : parts) {
      if (part.isKept()) {
        array.add(part.length());
      } else {
        ArrayNode change = array.addArray().add(part.length());
        if (!part.inserted().isEmpty()) {
          Stream.of(part.inserted().split("\n", -1)).forEach(change::add);
        }
      }
    }
    return array.toString();
  }

  static ChangeSet read(String json) {
    try {
      JsonNode array = MAPPER.readTree(json);
      if (array == null || !array.isArray()) {
        throw unreadable();
      }
      Parts parts = new Parts();
      int total = 0;
      for (JsonNode each : array) {
        total += each.isArray() ? readChange(parts, each) : readKept(parts, each);
        if (total > MOST_UNITS) {
          throw unreadable();
        }
      }
      return parts.toChangeSet();
    } catch (JsonProcessingException e) {
      throw unreadable();
    }
  }

  private static int readKept(Parts parts, JsonNode number) {
    int length = units(number);
    parts.keep(length);
    return length;
  }

  private static int readChange(Parts parts, JsonNode change) {
    int length = units(change.path(0));
    for (int i = 1; i < change.size(); i++) {
      String line = change.get(i).isTextual() ? change.get(i).textValue() : null;
      if (line == null || line.indexOf('\n') >= 0) {
        throw unreadable();
      }
      parts.insert(i == 1 ? line : "\n" + line);
    }
    parts.remove(length);
    return length;
  }

  private static int units(JsonNode number) {
    if (!number.isIntegralNumber() || !number.canConvertToInt()) {
      throw unreadable();
    }
    int units = number.intValue();
    if (units < 0 || units > MOST_UNITS) {
      throw unreadable();
    }
    return units;
  }

  private static Invalid unreadable() {
    return new Invalid("changes", "document.changes-unreadable");
  }
}
