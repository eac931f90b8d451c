package org.parley.community.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers that a mail has beside its usual ones, such as {@code In-Reply-To}. No value holds a line
 * break, so that none can begin another header.
 */
public final class MailHeaders {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z-]{0,60}");
  private static final MailHeaders NONE = new MailHeaders(Map.of());

  private final Map<String, String> values;

  private MailHeaders(Map<String, String> values) {
    this.values = values;
  }

  public static MailHeaders none() {
    return NONE;
  }

  /** These and one more. */
  public MailHeaders with(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a header: " + name);
    }
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value.replaceAll("\\p{Cntrl}+", " ").strip());
    return new MailHeaders(more);
  }

  static MailHeaders parse(String lines) {
    MailHeaders headers = NONE;
    for (String line : lines.lines().toList()) {
      String[] parts = line.split(": ", 2);
      headers = headers.with(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return headers;
  }

  /** One on each line, as they are stored. */
  String lines() {
    return values.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  <X extends Exception> void forEach(HeaderTaker<X> taker) throws X {
    for (Map.Entry<String, String> header : values.entrySet()) {
      taker.take(header.getKey(), header.getValue());
    }
  }

  /** What takes a header may complain in its own way, other than a {@link BiConsumer}. */
  interface HeaderTaker<X extends Exception> {
    void take(String name, String value) throws X;
  }
}
