package org.parley.ops.cluster;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;

/**
 * Which cluster {@code run} was last told, in the data folder: a {@code reindex} beside it that was
 * told nothing must not build an index that nobody searches. It names the files of secrets, no
 * more.
 */
final class RememberedCluster {

  private final Path file;

  RememberedCluster(DataDirectory data) {
    this.file = data.root().resolve("search-cluster.properties");
  }

  void write(Optional<ClusterAddress> cluster) {
    try {
      if (cluster.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      try (Writer writer = Files.newBufferedWriter(file)) {
        properties(cluster.get()).store(writer, "Written by parley run");
      }
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  Optional<ClusterAddress> read() {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + file + ": " + e.getMessage(), e);
    }
    return Optional.of(
        new ClusterAddress(
            said.getProperty("url", ""),
            said.getProperty("user"),
            path(said, "password-file"),
            path(said, "key-file"),
            path(said, "ca")));
  }

  private static Properties properties(ClusterAddress cluster) {
    Properties properties = new Properties();
    properties.setProperty("url", cluster.url());
    set(properties, "user", cluster.user());
    set(properties, "password-file", cluster.passwordFile());
    set(properties, "key-file", cluster.keyFile());
    set(properties, "ca", cluster.ca());
    return properties;
  }

  private static void set(Properties properties, String key, Object value) {
    if (value != null) {
      properties.setProperty(key, value.toString());
    }
  }

  private static Path path(Properties said, String key) {
    String value = said.getProperty(key);
    return value == null ? null : Path.of(value);
  }
}
