package org.parley.ops.stackexchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * One row of a dump: named texts, any of which may be missing. A number or a time that is none is
 * the same as a missing one.
 */
public record DumpRow(Map<String, String> attributes) {

  // XML cannot hold these two characters, so that no text is taken for a separator
  private static final String UNIT = "\u001F";
  private static final String RECORD = "\u001E";

  /** Null when it is missing. */
  public String text(String name) {
    return attributes.get(name);
  }

  public String text(String name, String ifMissing) {
    return attributes.getOrDefault(name, ifMissing);
  }

  /** Null when it is missing. */
  public Long number(String name) {
    String text = attributes.get(name);
    try {
      return text == null ? null : Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  public long number(String name, long ifMissing) {
    Long number = number(name);
    return number == null ? ifMissing : number;
  }

  /** A time of the dump is in UTC and does not say so. Null when it is missing. */
  public Instant time(String name) {
    String text = attributes.get(name);
    try {
      return text == null ? null : LocalDateTime.parse(text.strip()).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  long id() {
    return number("Id");
  }

  /** The row in one text, for {@link #decode}. */
  String encode() {
    var text = new StringJoiner(RECORD);
    attributes.forEach((name, value) -> text.add(name + UNIT + value));
    return text.toString();
  }

  static DumpRow decode(String text) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String attribute : text.split(RECORD, -1)) {
      int end = attribute.indexOf(UNIT);
      attributes.put(attribute.substring(0, end), attribute.substring(end + 1));
    }
    return new DumpRow(attributes);
  }
}
