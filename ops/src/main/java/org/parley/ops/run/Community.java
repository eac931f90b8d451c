package org.parley.ops.run;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import org.parley.ops.DataLock;
import org.parley.ops.Installation;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.database.Migrations;
import org.parley.ops.postgres.DatabaseAddress;
import org.parley.ops.postgres.PostgresServer;

/**
 * A community that runs: its database, its tables, what its first start needs, its web server. They
 * start in this order and stop in the reverse one, by Ctrl-C, by a signal or when a start fails
 * half-way.
 */
final class Community {

  private static final int STEPS = 4;

  private final DatabaseOptions database;
  private final ServerOptions options;
  private final boolean empty;
  private final Shutdown shutdown = new Shutdown();
  private final StartProgress progress = new StartProgress(System.out, STEPS);

  Community(DatabaseOptions database, ServerOptions options, boolean empty) {
    this.database = database;
    this.options = options;
    this.empty = empty;
  }

  /** Starts everything, says where it is, and waits for the end of the process. */
  void run() throws Exception {
    try {
      start();
    } catch (Exception e) {
      shutdown.run();
      throw e;
    }
    new CountDownLatch(1).await();
  }

  private void start() throws Exception {
    DataDirectory data = database.data().create();
    lock(data);
    WebServer.requireFree(options);
    // the application reads them from this process; no child is told a secret
    database.search().remembered(data).forEach(System::setProperty);
    Logging.into(data);
    // the demo's pictures go there, too, before the server starts
    System.setProperty("parley.attachments", options.attachments());
    DatabaseAddress address = progress.step("PostgreSQL", () -> openDatabase(data));
    progress.step("Tables", () -> Migrations.apply(address));
    var firstStart = new FirstStart(database, address, options.publicUrl(), empty);
    String welcome = progress.aloud("Community", firstStart::prepare);
    var web = new WebServer(options, data, Installation.current().war());
    progress.step("Web server", () -> startWeb(web, address));
    progress.ready(options.publicUrl(), welcome);
  }

  private void lock(DataDirectory data) {
    DataLock lock =
        DataLock.take(data, "parley run")
            .orElseThrow(
                () ->
                    new CommandFailed(
                        "%s is in use by %s: stop that one first, or choose another --data folder"
                            .formatted(data.root(), DataLock.holder(data))));
    shutdown.add(lock);
  }

  private DatabaseAddress openDatabase(DataDirectory data) {
    Optional<DatabaseAddress> given = database.given();
    if (given.isPresent()) {
      return given.get();
    }
    PostgresServer server = PostgresServer.start(data);
    shutdown.add(server);
    if (!server.user().isEmpty()) {
      progress.note("runs as the user " + server.user() + ": no user namespaces here");
    }
    server.onEnd(() -> shutdown.unlessStopping("PostgreSQL ended by itself"));
    return server.address();
  }

  private WebServer startWeb(WebServer web, DatabaseAddress address) throws Exception {
    shutdown.add(web);
    web.start(address);
    return web;
  }
}
