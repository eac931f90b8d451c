package org.parley.web.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts a migrated PostgreSQL before the server is started that wants it. Inside that server,
 * where the same test class runs again, the database is there already.
 */
public class DatabaseForServer implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (System.getProperty("parley.db.url") == null
        && System.getProperty("parley.test.db.url") == null) {
      Started.INSTANCE.announce();
    }
  }

  private static final class Started {

    static final Started INSTANCE = new Started();

    private final EmbeddedPostgres server;

    private Started() {
      try {
        server = EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String module : new String[] {"community", "moderation", "search"}) {
        String location = "db/" + module;
        if (Started.class.getClassLoader().getResource(location) != null) {
          Flyway.configure()
              .dataSource(server.getPostgresDatabase())
              .locations("classpath:" + location)
              .table("flyway_" + module)
              .baselineOnMigrate(true)
              .baselineVersion("0")
              .load()
              .migrate();
        }
      }
    }

    void announce() {
      System.setProperty(
          "parley.test.db.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
    }
  }
}
