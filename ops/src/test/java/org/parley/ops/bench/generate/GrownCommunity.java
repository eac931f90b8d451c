package org.parley.ops.bench.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.sample.CommunityDatabase;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;

/** A database of its own, which a small invented community is written into. */
final class GrownCommunity implements AutoCloseable {

  static final long POSTS = 2_000;
  static final Instant UNTIL = Instant.parse("2026-02-01T00:00:00Z");

  private final CommunityDatabase database = CommunityDatabase.create();

  Growth.Summary grow(long seed) throws SQLException {
    try (var connection = new IngestConnection(database.dataSource().getConnection())) {
      return new Growth(connection, Progress.silent())
          .run(new Order(POSTS, seed, UNTIL), "no password");
    }
  }

  /** The rows of a query, their values with bars between. */
  List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        var query = connection.prepareStatement(sql);
        var found = query.executeQuery()) {
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          values.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }

  String one(String sql) throws SQLException {
    return rows(sql).get(0);
  }

  CommunityDatabase database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
  }
}
