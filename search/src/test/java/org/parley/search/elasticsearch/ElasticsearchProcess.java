package org.parley.search.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server of the tests in a folder and on a port of its own, which stay when it ends and starts
 * again; as nobody when the tests run as root, because it refuses to be root.
 */
final class ElasticsearchProcess implements ExtensionContext.Store.CloseableResource {

  private static final Path ZIP = Path.of("target", "elasticsearch", "elasticsearch.zip");
  private static final String NOBODY = "65534";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Path folder;
  private final int port;
  private final List<String> security;
  private int starts;
  private Path log;
  private Process process;

  /**
   * Of what {@link #unpack} put into the folder; not started yet.
   *
   * @param security settings, each {@code name=value}
   */
  ElasticsearchProcess(Path folder, List<String> security) throws IOException {
    this.folder = folder;
    this.port = freePort();
    this.security = security;
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  static ElasticsearchProcess begin() {
    try {
      Path folder = Files.createTempDirectory("parley-elasticsearch");
      unpack(folder);
      ElasticsearchProcess server =
          new ElasticsearchProcess(folder, List.of("xpack.security.enabled=false"));
      server.ensureStarted();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void unpack(Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(ZIP);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName().replaceFirst("^[^/]+/", "")).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }

  URI url() {
    return URI.create("http://" + address());
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  /** Returns when it answers; with what it held before, when it has run before. */
  synchronized void ensureStarted() {
    signal("CONT");
    if (process != null && process.isAlive()) {
      return;
    }
    try {
      starts++;
      log = folder.resolve("output-" + starts);
      process = start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Awaitility.await()
        .atMost(PATIENCE)
        .failFast("Elasticsearch ended: see " + log, () -> !process.isAlive())
        .until(() -> Files.readString(log).contains("] started"));
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      runAndWait("chown", "-R", NOBODY + ":" + NOBODY, folder.toString());
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(List.of("bash", folder.resolve("bin/elasticsearch").toString()));
    for (String setting :
        List.of(
            "discovery.type=single-node",
            "network.host=127.0.0.1",
            "http.port=" + port,
            "transport.port=0",
            "cluster.routing.allocation.disk.threshold_enabled=false")) {
      command.addAll(List.of("-E", setting));
    }
    security.forEach(setting -> command.addAll(List.of("-E", setting)));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1");
    return builder.redirectOutput(log.toFile()).start();
  }

  /** As after a power cut: the launcher and the server that it started, without a word. */
  synchronized void kill() {
    if (process != null) {
      List<ProcessHandle> all = processes();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(one -> one.onExit().join());
    }
  }

  /** As an operator does. */
  synchronized void stop() {
    signal("CONT");
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  /** {@code STOP}: connections are taken and never answered, until {@code CONT}. */
  synchronized void signal(String name) {
    if (process == null) {
      return;
    }
    for (ProcessHandle one : processes()) {
      try {
        new ProcessBuilder("kill", "-" + name, Long.toString(one.pid())).start().waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private List<ProcessHandle> processes() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .filter(ProcessHandle::isAlive)
        .toList();
  }

  private static void runAndWait(String... command) throws IOException {
    try {
      if (new ProcessBuilder(command).start().waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    stop();
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
