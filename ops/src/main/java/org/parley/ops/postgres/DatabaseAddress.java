package org.parley.ops.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.parley.ops.CommandFailed;

/**
 * Where a database answers and as whom: a JDBC address without secrets in it, a user and a
 * password.
 */
public record DatabaseAddress(String url, String user, String password) {

  private static final Pattern SECRETS = Pattern.compile("(?<=[?&])(user|password)=[^&]*&?");

  /** What an operator gave: user and password may stand in the address or beside it. */
  public static DatabaseAddress given(String url, String user, String password) {
    Properties parts = org.postgresql.Driver.parseURL(url, new Properties());
    if (parts == null) {
      throw new CommandFailed(
          "This is no address of a PostgreSQL database: " + url + " (jdbc:postgresql://host/name)");
    }
    String bare = SECRETS.matcher(url).replaceAll("").replaceFirst("[?&]$", "");
    return new DatabaseAddress(
        bare,
        user != null ? user : parts.getProperty("user", System.getProperty("user.name")),
        password != null ? password : parts.getProperty("password", ""));
  }

  /** A database of the PostgreSQL that Parley brings. */
  static DatabaseAddress embedded(int port, String database, String user, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), user, password);
  }

  /** Opens one connection. */
  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("ApplicationName", "parley");
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
