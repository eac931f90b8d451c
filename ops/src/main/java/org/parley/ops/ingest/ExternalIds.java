package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What of another system is here already, by the id that it has there. */
public final class ExternalIds {

  private final IngestConnection connection;
  private final String table;

  /**
   * @param table one with a column {@code external_id}
   */
  public ExternalIds(IngestConnection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /** Our ids of those that are here. */
  public Map<String, Long> find(Collection<String> externalIds) {
    Map<String, Long> found = new HashMap<>();
    if (externalIds.isEmpty()) {
      return found;
    }
    try (var query =
        connection
            .jdbc()
            .prepareStatement(
                "select external_id, id from " + table + " where external_id = any(?)")) {
      query.setArray(1, connection.jdbc().createArrayOf("text", externalIds.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getLong(2));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }
}
