package org.parley.ops.document;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.parley.ops.database.CommunityDatabase;

/**
 * What a document takes in the database.
 *
 * @param changes bytes of what the steps say
 * @param rows bytes of the steps' rows, their heads and keys included
 * @param texts bytes of the snapshots' texts
 * @param kept bytes of the snapshots as PostgreSQL keeps them, compressed
 */
record StoredBytes(long steps, long changes, long rows, long snapshots, long texts, long kept) {

  private static final String SELECT =
      """
      select (select count(*) from document_step where document_id = d.id),
             (select coalesce(sum(octet_length(changes)), 0)
              from document_step where document_id = d.id),
             (select coalesce(sum(pg_column_size(s.*)), 0)
              from document_step s where document_id = d.id),
             (select count(*) from document_snapshot where document_id = d.id),
             (select coalesce(sum(octet_length(text)), 0)
              from document_snapshot where document_id = d.id),
             (select coalesce(sum(pg_column_size(text)), 0)
              from document_snapshot where document_id = d.id)
      from document d where d.id = ?\
      """;

  static StoredBytes of(CommunityDatabase database, long document) {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(SELECT)) {
      statement.setLong(1, document);
      try (var row = statement.executeQuery()) {
        row.next();
        return new StoredBytes(
            row.getLong(1),
            row.getLong(2),
            row.getLong(3),
            row.getLong(4),
            row.getLong(5),
            row.getLong(6));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long all() {
    return rows + kept;
  }
}
