package org.parley.ops.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.database.Migrations;
import org.parley.ops.postgres.DatabaseAddress;

/** The database: that it answers, that it keeps what it acknowledges, and what waits in it. */
final class DatabaseChecks {

  /** What is due for longer than this is stuck: deliveries are tried every few seconds. */
  private static final String LATE = "now() - interval '10 minutes'";

  private static final String MIGRATIONS = "Migrations";

  private DatabaseChecks() {}

  static List<Finding> of(DatabaseAddress address) {
    var findings = new ArrayList<Finding>();
    try (Connection connection = address.connect()) {
      findings.add(Finding.ok("PostgreSQL", text(connection, "SHOW server_version")));
      findings.add(durability(connection));
      findings.add(migrations(address));
      findings.add(events(connection));
      findings.add(mail(connection));
      findings.add(reputation(connection));
    } catch (SQLException e) {
      findings.add(
          Finding.fail(
              "PostgreSQL",
              e.getMessage(),
              "Check --database-url, the user and the password; start PostgreSQL"));
    }
    return findings;
  }

  private static Finding durability(Connection connection) throws SQLException {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      if (text(connection, "SHOW " + setting).equals("off")) {
        return Finding.fail(
            "Durability",
            setting + " is off: a crash loses posts that were acknowledged",
            "Set " + setting + " = on in postgresql.conf and restart PostgreSQL");
      }
    }
    return Finding.ok("Durability", "fsync, synchronous_commit and full_page_writes are on");
  }

  private static Finding migrations(DatabaseAddress address) {
    List<String> pending = Migrations.pending(address);
    return pending.isEmpty()
        ? Finding.ok(MIGRATIONS, "up to date")
        : Finding.warn(
            MIGRATIONS,
            "not applied yet: " + String.join(", ", pending),
            "The next start applies them");
  }

  private static Finding events(Connection connection) throws SQLException {
    if (isMissing(connection, "event_publication")) {
      return Finding.warn("Events", "no table yet", "The next start makes it");
    }
    String waiting = "FROM event_publication WHERE completed_at IS NULL";
    long all = count(connection, waiting);
    long late = count(connection, waiting + " AND published_at < " + LATE);
    long failing = count(connection, waiting + " AND last_error IS NOT NULL");
    return late + failing == 0
        ? Finding.ok("Events", all + " waiting")
        : Finding.warn(
            "Events",
            "%d waiting, %d for over ten minutes, %d failing".formatted(all, late, failing),
            "The reason is in event_publication.last_error and in the log");
  }

  private static Finding mail(Connection connection) throws SQLException {
    if (isMissing(connection, "mail_outbox")) {
      return Finding.warn("Mail", "no table yet", "The next start makes it");
    }
    String waiting =
        "FROM mail_outbox WHERE sent_at IS NULL AND dead_at IS NULL AND withdrawn_at IS NULL";
    long all = count(connection, waiting);
    long late = count(connection, waiting + " AND created_at < " + LATE);
    long dead =
        count(connection, "FROM mail_outbox WHERE dead_at IS NOT NULL AND withdrawn_at IS NULL");
    return late + dead == 0
        ? Finding.ok("Mail", all + " waiting")
        : Finding.warn(
            "Mail",
            "%d waiting, %d for over ten minutes, %d given up".formatted(all, late, dead),
            "Check the mail server and --smtp; the log names the refusals");
  }

  private static Finding reputation(Connection connection) throws SQLException {
    if (isMissing(connection, "reputation_entry")) {
      return Finding.warn("Reputation", "no ledger yet", "The next start makes it");
    }
    long wrong =
        count(
            connection,
            """
            FROM member m WHERE m.reputation <>
              (SELECT coalesce(sum(e.credited), 0) FROM reputation_entry e WHERE e.member_id = m.id)
            """);
    return wrong == 0
        ? Finding.ok("Reputation", "members' rows are the sums of the ledger")
        : Finding.fail(
            "Reputation",
            wrong + " members' rows are not the sum of their entries in the ledger",
            "\"parley reputation check\" names them, \"parley reputation replay\" corrects it");
  }

  private static boolean isMissing(Connection connection, String table) throws SQLException {
    return text(connection, "SELECT coalesce(to_regclass('" + table + "')::text, '')").isEmpty();
  }

  private static long count(Connection connection, String from) throws SQLException {
    return Long.parseLong(text(connection, "SELECT count(*) " + from));
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
