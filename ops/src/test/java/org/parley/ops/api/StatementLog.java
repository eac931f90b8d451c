package org.parley.ops.api;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.parley.ops.RunningParley;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * What PostgreSQL was sent. Jobs send statements all the time; so work is done several times, with
 * as long a pause after each: its own is what is sent each time, and never in a pause.
 */
final class StatementLog implements AutoCloseable {

  private static final int TIMES = 12;
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

  /**
   * The statements that the work sends whenever it is done.
   *
   * @param pause what is to be done meanwhile that sends none
   */
  List<String> of(Runnable work, Runnable pause) throws IOException {
    Map<String, Long> always = null;
    Set<String> others = new HashSet<>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      Map<String, Long> sent = during(work);
      long length = System.nanoTime() - start;
      others.addAll(during(() -> repeat(pause, System.nanoTime() + length)).keySet());
      if (always == null) {
        always = sent;
      } else {
        always.keySet().retainAll(sent.keySet());
        always.replaceAll((statement, times) -> Math.min(times, sent.get(statement)));
      }
    }
    always.keySet().removeAll(others);
    return always.entrySet().stream()
        .flatMap(entry -> Collections.nCopies(entry.getValue().intValue(), entry.getKey()).stream())
        .toList();
  }

  private Map<String, Long> during(Runnable work) throws IOException {
    long before = Files.size(file);
    work.run();
    return entries(before).stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static void repeat(Runnable pause, long until) {
    do {
      pause.run();
    } while (System.nanoTime() < until);
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
