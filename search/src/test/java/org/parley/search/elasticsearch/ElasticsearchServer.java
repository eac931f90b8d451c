package org.parley.search.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A real Elasticsearch on this machine, started for the first test class that wants one and stopped
 * after the last; as nobody when the tests run as root, because it refuses to be root.
 */
public final class ElasticsearchServer implements BeforeAllCallback {

  private Running running;

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }

  public URI url() {
    return running.url;
  }

  private static final class Running implements ExtensionContext.Store.CloseableResource {

    private static final Path ZIP = Path.of("target", "elasticsearch", "elasticsearch.zip");
    private static final String NOBODY = "65534";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern BOUND = Pattern.compile("publish_address \\{(127[^}]+)\\}");

    private final Path folder;
    private final Path log;
    private final Process process;
    private URI url;

    private Running(Path folder) throws IOException {
      this.folder = folder;
      this.log = folder.resolve("output");
      this.process = process();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    static Running start() {
      try {
        Path folder = Files.createTempDirectory("parley-elasticsearch");
        unpack(folder);
        Running running = new Running(folder);
        running.await();
        return running;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void unpack(Path folder) throws IOException {
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

    private Process process() throws IOException {
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
              "xpack.security.enabled=false",
              "network.host=127.0.0.1",
              "http.port=0",
              "transport.port=0",
              "cluster.routing.allocation.disk.threshold_enabled=false")) {
        command.addAll(List.of("-E", setting));
      }
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
      return builder.redirectOutput(log.toFile()).start();
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

    private void await() {
      Awaitility.await()
          .atMost(PATIENCE)
          .failFast("Elasticsearch ended: see " + log, () -> !process.isAlive())
          .until(this::isStarted);
    }

    /** The second address in the log is that of HTTP; the first is the transport's. */
    private boolean isStarted() throws IOException {
      String said = Files.readString(log);
      Matcher bound = BOUND.matcher(said);
      while (bound.find()) {
        url = URI.create("http://" + bound.group(1));
      }
      return url != null && said.contains("started");
    }

    @Override
    public void close() throws IOException, InterruptedException {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      List<Path> deepestFirst;
      try (Stream<Path> all = Files.walk(folder)) {
        deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
