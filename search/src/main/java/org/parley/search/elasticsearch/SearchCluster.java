package org.parley.search.elasticsearch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.parley.community.problem.Problem;

/**
 * Where Elasticsearch answers and what it wants to hear: told by the launcher through system
 * properties. Without TLS only this machine is spoken to, as whoever listens would read along.
 *
 * @param authorization the header's value, null when the cluster asks for none
 * @param authority a file with the certificate that signed the cluster's, null for the well-known
 * @param patience how long a search may take as a whole; writing may take thirty times as long
 */
public record SearchCluster(URI url, String authorization, Path authority, Duration patience) {

  private static final Duration PATIENCE_OF_A_CHECK = Duration.ofSeconds(10);
  private static final Duration USUAL_PATIENCE = Duration.ofMillis(900);

  public SearchCluster {
    if (url.getHost() == null || url.getUserInfo() != null || url.getQuery() != null) {
      throw new IllegalArgumentException(
          "--search-url needs an address such as https://search.example.com:9200, without user");
    }
    switch (String.valueOf(url.getScheme())) {
      case "https" -> {}
      case "http" -> requireThisMachine(url);
      default -> throw new IllegalArgumentException("--search-url begins with https://");
    }
    if (authority != null && !Files.isReadable(authority)) {
      throw new IllegalArgumentException("--search-ca: " + authority + " cannot be read");
    }
    if (authority != null && url.getScheme().equals("http")) {
      throw new IllegalArgumentException("--search-ca is of no use to an http:// address");
    }
  }

  /** Whether the launcher named one. */
  public static boolean isNamed() {
    return !System.getProperty("parley.search.url", "").isBlank();
  }

  /** Reads {@code parley.search.url} and its companions; empty when no cluster is named. */
  public static Optional<SearchCluster> ofSystem() {
    String url = System.getProperty("parley.search.url", "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    String ca = System.getProperty("parley.search.ca", "");
    String authorization = System.getProperty("parley.search.authorization", "");
    return Optional.of(
        new SearchCluster(
            URI.create(url.replaceAll("/+$", "")),
            authorization.isEmpty() ? null : authorization,
            ca.isEmpty() ? null : Path.of(ca),
            Duration.parse(
                System.getProperty("parley.search.patience", USUAL_PATIENCE.toString()))));
  }

  /**
   * Asks whether it lets us in.
   *
   * @return why it does not, in words that an operator can act on; empty when it does
   */
  public Optional<String> trouble() {
    SearchCluster patient = new SearchCluster(url, authorization, authority, PATIENCE_OF_A_CHECK);
    try (Connection connection = new Connection(patient)) {
      try {
        connection.read(
            client -> client.count(count -> count.index("parley-*").allowNoIndices(true)));
        return Optional.empty();
      } catch (Problem e) {
        return Optional.of(connection.trouble().orElse(e.code()));
      }
    }
  }

  private static void requireThisMachine(URI url) {
    try {
      if (InetAddress.getByName(url.getHost()).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("--search-url: " + url.getHost() + " is unknown", e);
    }
    throw new IllegalArgumentException(
        "--search-url: http:// is for this machine alone; elsewhere use https://");
  }
}
