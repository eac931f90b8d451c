package org.parley.community.sample;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: one server per JVM, one migrated template, and a fresh copy of it
 * for each test class.
 */
public final class CommunityDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final HikariDataSource pool;

  private CommunityDatabase(HikariDataSource pool) {
    this.pool = pool;
  }

  public static synchronized CommunityDatabase create() {
    String name = "community_" + COUNT.incrementAndGet();
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
        execute("create database template_community");
        migrate(server.getDatabase("postgres", "template_community"));
      }
      execute("create database " + name + " template template_community");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true");
    config.setMaximumPoolSize(20);
    return new CommunityDatabase(new HikariDataSource(config));
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Each module on the class path has its own history, as in production. */
  private static void migrate(DataSource database) {
    for (String module : new String[] {"community", "moderation", "search"}) {
      String location = "db/" + module;
      if (CommunityDatabase.class.getClassLoader().getResource(location) != null) {
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:" + location)
            .table("flyway_" + module)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
      }
    }
  }
}
