package org.parley.search.elasticsearch;

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

  private final ElasticsearchServer server;

  public ClusterProperty(ElasticsearchServer server) {
    this.server = server;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    System.setProperty(NAMES.get(0), server.url().toString());
    // the server shares the machine with the tests
    System.setProperty(NAMES.get(1), "PT30S");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    NAMES.forEach(System::clearProperty);
  }
}
