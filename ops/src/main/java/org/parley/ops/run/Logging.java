package org.parley.ops.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.LogManager;
import org.parley.ops.ConsoleLine;
import org.parley.ops.DataDirectory;

/**
 * Where the server's log goes: everything into files under {@code logs/} in the data folder, one
 * line for each entry, five files of 10 MB; onto the console only what is severe.
 */
final class Logging {

  private static final String LINE = "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";

  private Logging() {}

  /** Begins to log there. */
  static void into(DataDirectory data) throws IOException {
    // the formatter reads its line from here before the server replaces the configuration
    System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
    try (var in = Files.newInputStream(file(data))) {
      LogManager.getLogManager().readConfiguration(in);
    }
    // libraries that print instead of logging; whoever holds the real output by now keeps it
    Path output = data.logs().resolve("output.log");
    System.setOut(new PrintStream(Files.newOutputStream(output), true, StandardCharsets.UTF_8));
  }

  /** The configuration as a file, which is how the server takes it. */
  static Path file(DataDirectory data) throws IOException {
    var settings = new Properties();
    settings.setProperty(
        "handlers", "java.util.logging.FileHandler,java.util.logging.ConsoleHandler");
    settings.setProperty(".level", "INFO");
    String handler = "java.util.logging.FileHandler";
    settings.setProperty(
        handler + ".pattern", data.logs().toString().replace("%", "%%") + "/parley-%g.log");
    settings.setProperty(handler + ".limit", "10000000");
    settings.setProperty(handler + ".count", "5");
    settings.setProperty(handler + ".append", "true");
    settings.setProperty(handler + ".encoding", "UTF-8");
    settings.setProperty(handler + ".formatter", "java.util.logging.SimpleFormatter");
    settings.setProperty("java.util.logging.ConsoleHandler.level", "SEVERE");
    settings.setProperty("java.util.logging.ConsoleHandler.formatter", ConsoleLine.class.getName());
    Path file = data.logs().resolve("logging.properties");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
      settings.store(out, "written at each start");
    }
    return file;
  }
}
