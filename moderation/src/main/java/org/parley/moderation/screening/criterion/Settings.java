package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parley.community.problem.Invalid;

/**
 * What was typed for a criterion, by the names of its fields. Reading a value checks it, and names
 * its field when it will not do.
 */
public record Settings(Map<String, String> values) {

  private static final int LONGEST = 20_000;
  private static final int MOST_LINES = 500;

  public Settings {
    values = Map.copyOf(new TreeMap<>(values));
  }

  public String text(String field) {
    String text = values.getOrDefault(field, "").strip();
    if (text.length() > LONGEST) {
      throw new Invalid(field, "screening.too-long", LONGEST);
    }
    return text;
  }

  /** The lines that are not blank, at most {@value #MOST_LINES}. */
  public List<String> lines(String field) {
    List<String> lines =
        text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    if (lines.size() > MOST_LINES) {
      throw new Invalid(field, "screening.too-many", MOST_LINES);
    }
    return lines;
  }

  /** The same, but not without any. */
  public List<String> requiredLines(String field) {
    List<String> lines = lines(field);
    if (lines.isEmpty()) {
      throw new Invalid(field, "screening.missing");
    }
    return lines;
  }

  /** A whole number; empty when nothing was typed. */
  public OptionalInt number(String field, int least, int most) {
    String text = text(field);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("[0-9]{1,7}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw new Invalid(field, "screening.number", least, most);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  public int requiredNumber(String field, int least, int most) {
    return number(field, least, most)
        .orElseThrow(() -> new Invalid(field, "screening.number", least, most));
  }
}
