package org.parley.moderation.casesystem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.parley.moderation.sla.Priority;

/** Words as Salesforce takes them, and the mark by which our comments are known there. */
final class SalesforceText {

  private static final Pattern MARKED = Pattern.compile("(?s).*\\[Parley [0-9]+\\]\\s*");

  private SalesforceText() {}

  static String mark(long noteId) {
    return "[Parley " + noteId + "]";
  }

  /** Whether a comment is one of ours: it ends with a mark. */
  static boolean isOurs(String comment) {
    return MARKED.matcher(comment).matches();
  }

  /** The text with the mark below it, shortened so that both fit. */
  static String fitting(String text, String mark, int bytes) {
    String end = "\n" + mark;
    int room = bytes - end.length();
    int length = text.length();
    String fitting = text;
    while (fitting.getBytes(StandardCharsets.UTF_8).length > room) {
      length -= Math.max(1, (fitting.getBytes(StandardCharsets.UTF_8).length - room) / 4);
      fitting = clipped(text, length);
    }
    return fitting + end;
  }

  /** The beginning; no character is cut in half. */
  static String clipped(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halves ? longest - 1 : longest);
  }

  /** Three steps are usual there. */
  static String priority(Priority priority) {
    return switch (priority) {
      case LOW -> "Low";
      case NORMAL -> "Medium";
      case HIGH, URGENT -> "High";
    };
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
