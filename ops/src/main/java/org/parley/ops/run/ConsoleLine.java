package org.parley.ops.run;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A log entry on the console: one line, without the trace, which the log file has. */
public final class ConsoleLine extends Formatter {

  @Override
  public String format(LogRecord entry) {
    String message = formatMessage(entry).lines().findFirst().orElse("");
    Throwable cause = entry.getThrown();
    return "parley: %s %s%s%n"
        .formatted(entry.getLevel(), message, cause == null ? "" : " (" + rootOf(cause) + ")");
  }

  private static Throwable rootOf(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
