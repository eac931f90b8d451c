package org.parley.ops.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.ops.DataDirectory;
import org.parley.ops.FileTree;

/**
 * The files of one data directory's PostgreSQL and the programs that work on them: {@code initdb},
 * {@code postgres}, {@code pg_ctl}. Settings are given at each start instead of in {@code
 * postgresql.conf}, so that an upgrade of Parley changes them everywhere.
 */
final class PostgresCluster {

  private static final String SUPERUSER = "postgres";
  private static final long LOG_LIMIT_BYTES = 10_000_000;

  /** Nothing acknowledged may be lost: the first three say so, whatever the files say. */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "60"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_line_prefix", "%m [%p] "),
          Map.entry("log_checkpoints", "off"));

  private final DataDirectory data;
  private final PostgresAccount account;
  private final PostgresBinaries binaries;

  PostgresCluster(DataDirectory data) {
    this.data = data;
    this.account = PostgresAccount.find(data.postgres());
    this.binaries = PostgresBinaries.unpack(data.cache());
  }

  /** Makes the files on the first start; a kill in the middle leaves nothing that looks whole. */
  void createUnlessThere(String password) throws IOException {
    if (Files.isDirectory(data.postgres())) {
      return;
    }
    Path unfinished = data.postgres().resolveSibling("postgres.new");
    FileTree.delete(unfinished);
    Files.createDirectory(unfinished);
    Path passwordFile = data.postgresPassword().resolveSibling("postgres.password.initdb");
    DatabasePassword.write(passwordFile, password);
    try {
      account.own(unfinished);
      account.own(passwordFile);
      account.checkReach(data.root(), unfinished);
      Commands.run(
          account.command(
              List.of(
                  binaries.program("initdb"),
                  "--pgdata=" + unfinished,
                  "--username=" + SUPERUSER,
                  "--pwfile=" + passwordFile,
                  "--auth-host=scram-sha-256",
                  "--auth-local=reject",
                  "--encoding=UTF8",
                  "--locale=C.UTF-8",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8")));
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(unfinished, data.postgres(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Starts the server as a child of this process, but in a session of its own: a Ctrl-C in the
   * terminal must reach it through Parley, after the web server has stopped.
   */
  Process launch(int port) throws IOException {
    var postgres = new ArrayList<String>();
    postgres.add(binaries.program("postgres"));
    postgres.add("-D");
    postgres.add(data.postgres().toString());
    postgres.add("-p");
    postgres.add(Integer.toString(port));
    SETTINGS.forEach((name, value) -> postgres.add("--" + name + "=" + value));
    var command = new ArrayList<>(List.of("setsid"));
    command.addAll(account.command(postgres));
    return new ProcessBuilder(command)
        .directory(data.root().toFile())
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  /** Ends open transactions, writes a checkpoint, stops whatever PostgreSQL runs on these files. */
  void stop() {
    Commands.run(
        account.command(
            List.of(
                binaries.program("pg_ctl"),
                "stop",
                "--pgdata=" + data.postgres(),
                "--mode=fast",
                "--timeout=120",
                "--silent")));
  }

  /** Where PostgreSQL writes what it has to say; a long one is put aside at the next start. */
  Path log() throws IOException {
    Path log = data.logs().resolve("postgresql.log");
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling("postgresql.old.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  DatabaseAddress maintenance(int port, String password) {
    return DatabaseAddress.embedded(port, SUPERUSER, SUPERUSER, password);
  }

  PostgresAccount account() {
    return account;
  }
}
