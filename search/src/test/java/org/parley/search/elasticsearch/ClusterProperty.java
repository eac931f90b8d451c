package org.parley.search.elasticsearch;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Names the server of the tests as the launcher would, for one test class; registered between the
 * server and the community.
 */
public final class ClusterProperty implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> NAMES = List.of("parley.search.url", "parley.search.patience");

  // the server shares the machine with the tests
  private static final Duration MUCH = Duration.ofSeconds(30);

  private final ElasticsearchServer server;
  private final Duration patience;

  public ClusterProperty(ElasticsearchServer server) {
    this(server, MUCH);
  }

  /**
   * @param patience how long a search may take
   */
  ClusterProperty(ElasticsearchServer server, Duration patience) {
    this.server = server;
    this.patience = patience;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setProperty(NAMES.get(0), server.url().toString());
    System.setProperty(NAMES.get(1), patience.toString());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    NAMES.forEach(System::clearProperty);
  }
}
