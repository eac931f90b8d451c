package org.parley.ops.api;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.parley.ops.RunningParley;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * What PostgreSQL was sent. Jobs send statements all the time; so work is done several times, and
 * what it sends each time is its own.
 */
final class StatementLog implements AutoCloseable {

  private static final int TIMES = 8;
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?ms)^\\S+ \\S+ UTC \\[\\d+] LOG:  (?:execute [^:]*|statement): (.*?)"
              + "(?=^\\S+ \\S+ UTC \\[\\d+] |\\z)");

  private final DatabaseAddress operator;
  private final Path file;

  StatementLog(RunningParley parley) {
    DatabaseAddress community = parley.database();
    operator = new DatabaseAddress(community.url(), "postgres", community.password());
    file = parley.data().logs().resolve("postgresql.log");
    set("alter system set log_statement = 'all'");
    Awaitility.await("statements in the log").until(() -> !entries(0).isEmpty());
  }

  /** The statements that the work sends whenever it is done. */
  List<String> of(Runnable work) throws IOException {
    Map<String, Long> always = null;
    for (int i = 0; i < TIMES; i++) {
      long before = Files.size(file);
      work.run();
      Map<String, Long> sent =
          entries(before).stream()
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      if (always == null) {
        always = sent;
      } else {
        always.keySet().retainAll(sent.keySet());
        always.replaceAll((statement, times) -> Math.min(times, sent.get(statement)));
      }
    }
    List<String> statements = new ArrayList<>();
    always.forEach(
        (statement, times) -> {
          for (int i = 0; i < times; i++) {
            statements.add(statement);
          }
        });
    return statements;
  }

  private List<String> entries(long from) throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[Math.toIntExact(log.length() - from)];
      log.seek(from);
      log.readFully(bytes);
      Matcher entry = ENTRY.matcher(new String(bytes, StandardCharsets.UTF_8));
      List<String> entries = new ArrayList<>();
      while (entry.find()) {
        entries.add(entry.group(1).strip());
      }
      return entries;
    }
  }

  @Override
  public void close() {
    set("alter system reset log_statement");
  }

  private void set(String change) {
    try (Connection connection = operator.connect();
        var statement = connection.createStatement()) {
      statement.execute(change);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
