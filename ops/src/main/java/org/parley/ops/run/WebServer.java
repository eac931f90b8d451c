package org.parley.ops.run;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import org.parley.ops.FileTree;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * Payara Micro in this process, with Parley as its one application. It begins from an empty folder
 * each time: what it keeps between starts would deploy the application twice.
 */
final class WebServer implements AutoCloseable {

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=";
  private static final String HTTP =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
  // the application's own limit is the same: who pastes too much hears it from the application
  private static final String FORMS = HTTP + "max-form-post-size-bytes=33554432";
  // what the application compresses itself, it says so and is left as it is
  private static final String COMPRESSION = HTTP + "compression=on";
  private static final String COMPRESSED =
      HTTP + "compressable-mime-type=text/html,application/json,application/atom+xml,text/csv";

  private final ServerOptions options;
  private final DataDirectory data;
  private final Path war;
  private PayaraMicroRuntime runtime;

  WebServer(ServerOptions options, DataDirectory data, Path war) {
    this.options = options;
    this.data = data;
    this.war = war;
  }

  /** Fails at once, before anything else has started, when somebody else answers there. */
  static void requireFree(ServerOptions options) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(options.host(), options.port()));
    } catch (IOException e) {
      throw new CommandFailed(
          "Cannot answer on %s port %d (%s): choose another with --port or --host"
              .formatted(options.host(), options.port(), e.getMessage()),
          e);
    }
  }

  /** Starts, deploys, and waits until the application says that it is ready. */
  void start(DatabaseAddress database) throws Exception {
    if (Files.notExists(war)) {
      throw new CommandFailed("There is no " + war + ": build first (ops/run does)");
    }
    settings(database).forEach(System::setProperty);
    FileTree.delete(data.payara());
    Files.createDirectories(data.payara());
    Path unpacked = Files.createDirectories(data.cache().resolve("payara"));
    PayaraMicro.setUpackedJarDir(unpacked.toFile());
    runtime = boot();
    // the server counts a failed application among the names it knows, but not here
    if (runtime.getLocalDescriptor().getDeployedApplications().isEmpty()) {
      throw new CommandFailed("The application was not deployed; the reason is in " + log());
    }
    Readiness.await(options.local());
  }

  private PayaraMicroRuntime boot() throws Exception {
    var server =
        PayaraMicro.getInstance()
            .setRootDir(data.payara().toFile())
            .setLogPropertiesFile(Logging.file(data).toFile())
            .setPreBootHandler(this::configure)
            .setPostBootHandler(WebServer::closeWhatNobodyAskedFor)
            .setHttpPort(options.port())
            .setHttpAutoBind(false)
            .setNoHazelcast(true)
            .setPrintLogo(false)
            .addDeploymentFile(war.toFile());
    ForeignHooks.remove("Payara Micro Shutdown Hook");
    try {
      return server.bootStrap();
    } catch (BootstrapException e) {
      throw new CommandFailed(
          "The web server does not start (%s); more is in %s".formatted(e.getMessage(), log()), e);
    }
  }

  private Path log() {
    return data.logs().resolve("parley-0.log");
  }

  @Override
  public void close() throws Exception {
    if (runtime != null) {
      runtime.shutdown();
    }
  }

  private void configure(AdminCommandRunner server) {
    require(server.run("set", LISTENER + options.host()));
    require(server.run("set", FORMS));
    require(server.run("set", COMPRESSION));
    require(server.run("set", COMPRESSED));
    // the application answers under /health itself
    require(server.run("set-microprofile-healthcheck-configuration", "--enabled=false"));
  }

  private static void closeWhatNobodyAskedFor(AdminCommandRunner server) {
    require(server.run("set-metrics-configuration", "--enabled=false"));
    require(server.run("set-openapi-configuration", "--enabled=false"));
  }

  private static void require(ClusterCommandResult result) {
    if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
      throw new CommandFailed("The web server refuses its settings: " + result.getOutput());
    }
  }

  private Map<String, String> settings(DatabaseAddress database) {
    return Map.ofEntries(
        Map.entry("parley.data", data.root().toString()),
        Map.entry("parley.url", options.publicUrl()),
        Map.entry("parley.smtp", options.smtp()),
        Map.entry("parley.mail.from", options.mailFrom()),
        Map.entry("parley.webhooks.private", String.valueOf(options.webhooksToPrivate())),
        Map.entry("parley.imap", options.replies().imap()),
        Map.entry("parley.reply.address", options.replies().address()),
        Map.entry("parley.db.url", database.url()),
        Map.entry("parley.db.user", database.user()),
        Map.entry("parley.db.password", database.password()),
        Map.entry("payaramicro.disablePhoneHome", "true"));
  }
}
