package org.parley.ops.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.parley.ops.CommandFailed;

/**
 * The role that the community works as: it owns its database and nothing else, so that a hole in
 * the application is not a hole in the machine, which a superuser's {@code COPY … PROGRAM} would
 * be.
 */
final class CommunityRole {

  private static final String NAME = "parley";

  private CommunityRole() {}

  static DatabaseAddress address(int port, String password) {
    return DatabaseAddress.embedded(port, NAME, NAME, password);
  }

  static void createUnlessThere(DatabaseAddress maintenance) {
    try (Connection connection = maintenance.connect();
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
        // the password is base64url, made by Parley: nothing in it needs quoting
        statement.execute(
            "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + maintenance.password() + "'");
      }
      if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
        statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
      }
    } catch (SQLException e) {
      throw new CommandFailed("Cannot make the community's database: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return found.next();
    }
  }
}
