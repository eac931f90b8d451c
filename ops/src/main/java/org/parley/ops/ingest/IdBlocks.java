package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/**
 * Ids from a table's sequence, taken as the entities take theirs: a value {@code n} of a sequence
 * that steps by 50 stands for the ids n-49 to n. So nobody who writes at the same time gets the
 * same one.
 */
final class IdBlocks {

  private static final int BLOCK = 50;

  private IdBlocks() {}

  static PrimitiveIterator.OfLong take(IngestConnection connection, String sequence, int count) {
    int blocks = (count + BLOCK - 1) / BLOCK;
    LongStream.Builder ends = LongStream.builder();
    try (var query =
        connection
            .jdbc()
            .prepareStatement("select nextval(?::regclass) from generate_series(1, ?)")) {
      query.setString(1, sequence);
      query.setInt(2, blocks);
      try (var values = query.executeQuery()) {
        while (values.next()) {
          ends.add(values.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
    return ends.build()
        .flatMap(end -> LongStream.rangeClosed(end - BLOCK + 1, end))
        .limit(count)
        .iterator();
  }
}
