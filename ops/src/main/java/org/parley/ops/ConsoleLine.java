package org.parley.ops;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** A log entry on the console: one line, without the trace, which the log file has. */
public final class ConsoleLine extends Formatter {

  /** What a command's libraries say on the console: warnings and worse. */
  static void forCommands() {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    for (Handler handler : root.getHandlers()) {
      handler.setFormatter(new ConsoleLine());
    }
  }

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
