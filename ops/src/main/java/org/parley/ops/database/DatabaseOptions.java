package org.parley.ops.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.ops.DataDirectory;
import org.parley.ops.cluster.SearchOptions;
import org.parley.ops.postgres.DatabaseAddress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which every command is told which community it works on. */
public final class DatabaseOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "${env:PARLEY_DATA:-data}",
      description = "The community's folder (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description = "An existing PostgreSQL, jdbc:postgresql://host/name, instead of our own.")
  private String url;

  @Option(names = "--database-user", paramLabel = "NAME", description = "Its user.")
  private String user;

  @Option(
      names = "--database-password",
      paramLabel = "SECRET",
      defaultValue = "${env:PARLEY_DATABASE_PASSWORD}",
      description = "Its password; PARLEY_DATABASE_PASSWORD in the environment is the safer way.")
  private String password;

  @Mixin private SearchOptions search;

  public DataDirectory data() {
    return new DataDirectory(data);
  }

  /** The database that the operator named, if one was named. */
  public Optional<DatabaseAddress> given() {
    return Optional.ofNullable(url).map(named -> DatabaseAddress.given(named, user, password));
  }

  /** Where its search index is. */
  public SearchOptions search() {
    return search;
  }

  /** The same choice, as arguments for a command in another process; the password stays out. */
  public List<String> arguments() {
    var arguments = new ArrayList<>(List.of("--data", data().root().toString()));
    given()
        .ifPresent(
            database ->
                arguments.addAll(
                    List.of("--database-url", database.url(), "--database-user", database.user())));
    arguments.addAll(search.arguments());
    return arguments;
  }
}
