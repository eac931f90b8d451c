package org.parley.ops.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;

/**
 * The PostgreSQL of one data directory while this process has it: made on the first start, durable
 * always. It listens on the loopback address alone, on a port that is free at the time, with a
 * random password. One that a killed Parley left running is stopped in order first, so that it is
 * always this process's child. Whoever starts it holds the {@link org.parley.ops.DataLock}.
 */
public final class PostgresServer implements AutoCloseable {

  /** Recovery after a crash replays at most what two checkpoints hold; this is generous. */
  private static final Duration START_LIMIT = Duration.ofMinutes(5);

  private static final String WRONG_PASSWORD = "28P01";
  private static final int LOG_LINES = 8;

  private final PostgresCluster cluster;
  private final DatabaseAddress address;
  private final Process process;

  private PostgresServer(PostgresCluster cluster, DatabaseAddress address, Process process) {
    this.cluster = cluster;
    this.address = address;
    this.process = process;
  }

  /** Starts it and waits until it answers. */
  public static PostgresServer start(DataDirectory data) {
    var cluster = new PostgresCluster(data);
    try {
      String password = DatabasePassword.of(data.postgresPassword());
      cluster.createUnlessThere(password);
      if (Postmaster.of(data.postgres()).isPresent()) {
        cluster.stop();
      }
      Postmaster.forgetStranger(data.postgres());
      int port = freePort();
      var server =
          new PostgresServer(cluster, CommunityRole.address(port, password), cluster.launch(port));
      server.prepare(cluster.maintenance(port, password));
      return server;
    } catch (IOException e) {
      throw new CommandFailed("PostgreSQL does not start: " + e, e);
    }
  }

  /** Where the PostgreSQL that another process started on this folder answers, if one does. */
  public static Optional<DatabaseAddress> running(DataDirectory data) {
    return Postmaster.of(data.postgres())
        .filter(Postmaster::isReady)
        .map(
            postmaster ->
                CommunityRole.address(
                    postmaster.port(), DatabasePassword.read(data.postgresPassword())));
  }

  /** Where it answers. */
  public DatabaseAddress address() {
    return address;
  }

  /** The user it runs as when that is not who started Parley, else nothing. */
  public String user() {
    return cluster.account().user();
  }

  /** What to do when it ends, by whomever. */
  public void onEnd(Runnable action) {
    var unused = process.onExit().thenRun(action);
  }

  /** Ends open transactions, writes a checkpoint and stops. */
  @Override
  public synchronized void close() {
    if (process.isAlive()) {
      cluster.stop();
      // its files are gone a moment before it is: a second call must not look for them
      process.onExit().join();
    }
  }

  private void prepare(DatabaseAddress maintenance) throws IOException {
    try {
      awaitAnswer(maintenance);
      CommunityRole.createUnlessThere(maintenance);
    } catch (CommandFailed e) {
      close();
      throw e;
    }
  }

  private void awaitAnswer(DatabaseAddress maintenance) throws IOException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (!answers(maintenance)) {
      if (hasEnded()) {
        List<String> log = Files.readAllLines(cluster.log());
        List<String> end = log.subList(Math.max(0, log.size() - LOG_LINES), log.size());
        throw new CommandFailed(
            "PostgreSQL ended while starting; the end of "
                + cluster.log()
                + ":\n"
                + String.join("\n", end));
      }
      if (System.nanoTime() > deadline) {
        throw new CommandFailed("PostgreSQL did not answer within " + START_LIMIT);
      }
    }
  }

  private static boolean answers(DatabaseAddress maintenance) {
    try (var connection = maintenance.connect()) {
      return true;
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        throw new CommandFailed(
            "PostgreSQL does not accept the password in the data folder's postgres.password", e);
      }
      return false;
    }
  }

  /** Waits a moment for the process's end, which is also the pause between two attempts. */
  private boolean hasEnded() {
    try {
      return process.waitFor(50, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed("Interrupted while PostgreSQL started", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
