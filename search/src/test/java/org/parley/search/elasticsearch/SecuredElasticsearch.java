package org.parley.search.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;

/** A real Elasticsearch that speaks TLS and wants to know who asks. */
final class SecuredElasticsearch implements AutoCloseable {

  static final String USER = "anna";
  static final String PASSWORD = "geheim-genug";

  /** The password's hash, as {@code elasticsearch-users} would write it. */
  private static final String HASH = "$2a$10$abcdefghijklmnopqrstuuEcY24A56kgKZFhJwN/bww5LJlFDFwl.";

  private static final Path ZIP = Path.of("target", "elasticsearch", "elasticsearch.zip");
  private static final String NOBODY = "65534";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern BOUND = Pattern.compile("publish_address \\{(127[^}]+)\\}");

  private final Path folder;
  private final Path log;
  private final Process process;

  SecuredElasticsearch(Path folder, TestAuthority authority) throws IOException {
    this.folder = folder;
    this.log = folder.resolve("output");
    unpack();
    Path config = folder.resolve("config");
    Files.writeString(config.resolve("users"), USER + ":" + HASH + "\n");
    Files.writeString(config.resolve("users_roles"), "superuser:" + USER + "\n");
    Files.copy(authority.certificate(), config.resolve("server.pem"));
    Files.writeString(config.resolve("server.key"), authority.key());
    this.process = start();
    Awaitility.await()
        .atMost(PATIENCE)
        .failFast("Elasticsearch ended: see " + log, () -> !process.isAlive())
        .until(() -> Files.readString(log).contains("started"));
  }

  URI url() throws IOException {
    Matcher bound = BOUND.matcher(Files.readString(log));
    String address = null;
    while (bound.find()) {
      address = bound.group(1);
    }
    return URI.create("https://" + address);
  }

  private void unpack() throws IOException {
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

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      give(folder);
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(List.of("bash", folder.resolve("bin/elasticsearch").toString()));
    for (String setting :
        List.of(
            "discovery.type=single-node",
            "network.host=127.0.0.1",
            "http.port=0",
            "transport.port=0",
            "cluster.routing.allocation.disk.threshold_enabled=false",
            "xpack.security.enabled=true",
            "xpack.security.autoconfiguration.enabled=false",
            "xpack.security.http.ssl.enabled=true",
            "xpack.security.http.ssl.certificate=server.pem",
            "xpack.security.http.ssl.key=server.key")) {
      command.addAll(List.of("-E", setting));
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("ES_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
    return builder.redirectOutput(log.toFile()).start();
  }

  private static void give(Path folder) throws IOException {
    try {
      String owner = NOBODY + ":" + NOBODY;
      if (new ProcessBuilder("chown", "-R", owner, folder.toString()).start().waitFor() != 0) {
        throw new IOException("chown failed");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }
}
