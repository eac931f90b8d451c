package org.parley.ops.database;

import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.parley.ops.CommandFailed;
import org.parley.ops.postgres.DatabaseAddress;

/**
 * Brings the database's tables to what this version of Parley expects. Each module owns its tables,
 * their migrations and the history of them, so that a module's version numbers never meet
 * another's.
 */
public final class Migrations {

  /** The domain first: the others refer to its tables. */
  private static final List<String> MODULES = List.of("community", "moderation", "search");

  private Migrations() {}

  /** Applies what is missing; answers how many migrations that were. */
  public static int apply(DatabaseAddress database) {
    try {
      return MODULES.stream()
          .map(module -> flyway(module, database))
          .filter(flyway -> flyway.info().pending().length > 0)
          .mapToInt(flyway -> flyway.migrate().migrationsExecuted)
          .sum();
    } catch (FlywayException e) {
      throw new CommandFailed("The database cannot be brought up to date: " + e.getMessage(), e);
    }
  }

  /** The migrations that {@link #apply} would apply, as {@code module/version}. */
  public static List<String> pending(DatabaseAddress database) {
    return MODULES.stream()
        .flatMap(
            module ->
                Arrays.stream(flyway(module, database).info().pending())
                    .map(migration -> module + "/" + migration.getVersion()))
        .toList();
  }

  private static Flyway flyway(String module, DatabaseAddress database) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database.url(), database.user(), database.password())
        .locations("classpath:db/" + module)
        .table("flyway_" + module)
        // the second module finds a schema that is not empty, and begins at its own first version
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }
}
