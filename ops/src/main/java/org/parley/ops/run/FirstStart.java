package org.parley.ops.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.ChildCommand;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.postgres.DatabaseAddress;
import picocli.CommandLine.ExitCode;

/**
 * What a community needs before anyone can enter it: the demo, or the one-time address at which a
 * company's first administrator is made. A community is founded when the setting {@code
 * community.founded} stands in its database; until then every start tries again.
 */
final class FirstStart {

  private static final String FOUNDED = "SELECT 1 FROM setting WHERE key = 'community.founded'";
  private static final String UNDEFINED_TABLE = "42P01";

  private final DatabaseOptions database;
  private final DatabaseAddress address;
  private final String publicUrl;
  private final boolean empty;

  FirstStart(DatabaseOptions database, DatabaseAddress address, String publicUrl, boolean empty) {
    this.database = database;
    this.address = address;
    this.publicUrl = publicUrl;
    this.empty = empty;
  }

  /** Prepares what is missing; answers what the operator has to know, or nothing. */
  String prepare() throws Exception {
    if (empty) {
      return setUpAddress();
    }
    if (!isFounded()) {
      loadDemo();
    }
    Path logins = database.data().demoLogins();
    return Files.exists(logins) ? Files.readString(logins).strip() : "";
  }

  /** The command prints the address alone, and nothing once there is an administrator. */
  private String setUpAddress() throws Exception {
    var output = child(List.of("setup-address", "--public-url", publicUrl)).output();
    require("setup-address", output.exitCode());
    return output.text().isEmpty()
        ? ""
        : "Make the first administrator here, once:  " + output.text();
  }

  private void loadDemo() throws Exception {
    require("demo load", child(List.of("demo", "load")).run());
  }

  private ChildCommand child(List<String> command) {
    var arguments = new ArrayList<>(command);
    arguments.addAll(database.arguments());
    return ChildCommand.of(arguments).withDatabasePassword(address.password());
  }

  private static void require(String command, int exitCode) {
    if (exitCode != ExitCode.OK) {
      throw new CommandFailed(
          "The first start failed: parley %s ended with %d".formatted(command, exitCode));
    }
  }

  private boolean isFounded() throws IOException {
    try (Connection connection = address.connect();
        PreparedStatement query = connection.prepareStatement(FOUNDED);
        ResultSet found = query.executeQuery()) {
      return found.next();
    } catch (SQLException e) {
      if (UNDEFINED_TABLE.equals(e.getSQLState())) {
        return false;
      }
      throw new CommandFailed("Cannot read the community's settings: " + e.getMessage(), e);
    }
  }
}
