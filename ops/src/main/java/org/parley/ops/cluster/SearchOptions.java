package org.parley.ops.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.ops.CommandFailed;
import org.parley.ops.DataDirectory;
import picocli.CommandLine.Option;

/**
 * The options that name a search cluster instead of the index in the data folder. Secrets stand in
 * files: a command line is for everybody on the machine to read.
 */
public final class SearchOptions {

  @Option(
      names = "--search-url",
      paramLabel = "URL",
      description =
          "An Elasticsearch 8 or 9, https://host:9200, that holds the search index instead of the"
              + " data folder. Commands that are told nothing take the one that `run` was told.")
  private String url;

  @Option(names = "--search-user", paramLabel = "NAME", description = "Its user.")
  private String user;

  @Option(
      names = "--search-password-file",
      paramLabel = "FILE",
      description = "Holds that user's password.")
  private Path passwordFile;

  @Option(
      names = "--search-key-file",
      paramLabel = "FILE",
      description = "Holds an API key, id:key or as the cluster encodes it, instead of a user.")
  private Path keyFile;

  @Option(
      names = "--search-ca",
      paramLabel = "FILE",
      description = "The certificate (PEM) that signed the cluster's, when it is not well-known.")
  private Path ca;

  /**
   * The cluster that was named, if one was.
   *
   * @throws CommandFailed when it is not named as it should be
   */
  public Optional<ClusterAddress> given() {
    if (url == null) {
      boolean hasMore = Stream.of(user, passwordFile, keyFile, ca).anyMatch(Objects::nonNull);
      if (hasMore) {
        throw new CommandFailed("--search-user, --search-…-file and --search-ca need --search-url");
      }
      return Optional.empty();
    }
    return Optional.of(
        new ClusterAddress(url, user, absolute(passwordFile), absolute(keyFile), absolute(ca)));
  }

  /** The same choice, as arguments for a command in another process; no secret is in them. */
  public List<String> arguments() {
    return given().map(ClusterAddress::arguments).orElse(List.of());
  }

  /** What {@code run} is told, as the application's properties; the data folder remembers it. */
  public Map<String, String> remembered(DataDirectory data) {
    Map<String, String> properties = properties(given());
    new RememberedCluster(data).write(given());
    return properties;
  }

  /** What a command is told, or else what {@code run} was. */
  public Map<String, String> properties(DataDirectory data) {
    return properties(given().or(() -> new RememberedCluster(data).read()));
  }

  private static Map<String, String> properties(Optional<ClusterAddress> cluster) {
    return cluster.map(ClusterAddress::properties).orElse(Map.of("parley.search.url", ""));
  }

  private static Path absolute(Path file) {
    return file == null ? null : file.toAbsolutePath().normalize();
  }
}
