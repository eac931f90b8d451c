package org.parley.ops.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import org.parley.ops.DataLock;
import org.parley.ops.postgres.DatabaseAddress;
import org.parley.ops.postgres.PostgresServer;

/**
 * A community's database for the length of one command, whether the community runs or not: the one
 * that was named, the one that a running Parley has started, or our own, started here and stopped
 * at the end. Its tables are up to date when it is open.
 */
public final class CommunityDatabase implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final DatabaseAddress address;
  private final AutoCloseable started;

  private CommunityDatabase(DatabaseAddress address, AutoCloseable started) {
    this.address = address;
    this.started = started;
  }

  /** Opens the database that the options name and brings its tables up to date. */
  public static CommunityDatabase open(DatabaseOptions options) {
    CommunityDatabase database = openAsItIs(options);
    try {
      Migrations.apply(database.address);
      return database;
    } catch (CommandFailed e) {
      database.close();
      throw e;
    }
  }

  /** Opens it without touching its tables, for whoever only looks. */
  public static CommunityDatabase openAsItIs(DatabaseOptions options) {
    return options
        .given()
        .map(given -> new CommunityDatabase(given, () -> {}))
        .orElseGet(() -> findOrStart(options.data().create()));
  }

  /** Where it answers; good until this is closed. */
  public DatabaseAddress address() {
    return address;
  }

  public String url() {
    return address.url();
  }

  public String user() {
    return address.user();
  }

  public String password() {
    return address.password();
  }

  @Override
  public void close() {
    try {
      started.close();
    } catch (Exception e) {
      throw new CommandFailed("PostgreSQL did not stop in order: " + e.getMessage(), e);
    }
  }

  /** Whoever has the lock is about to start a PostgreSQL or has one running: wait for either. */
  private static CommunityDatabase findOrStart(DataDirectory data) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<DataLock> lock = DataLock.take(data, "a command");
      if (lock.isPresent()) {
        return start(data, lock.get());
      }
      Optional<DatabaseAddress> running = PostgresServer.running(data);
      if (running.isPresent()) {
        return new CommunityDatabase(running.get(), () -> {});
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new CommandFailed(
        data.root()
            + " is in use by "
            + DataLock.holder(data)
            + ", whose PostgreSQL does not answer");
  }

  private static CommunityDatabase start(DataDirectory data, DataLock lock) {
    PostgresServer server = PostgresServer.start(data);
    // a command that is interrupted must not leave a PostgreSQL behind
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgresql"));
    return new CommunityDatabase(
        server.address(),
        () -> {
          server.close();
          lock.close();
        });
  }
}
