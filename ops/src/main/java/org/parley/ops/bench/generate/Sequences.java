package org.parley.ops.bench.generate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;

/** The sequences behind the ids of filled tables, which have to go on where the ids end. */
final class Sequences {

  /** Sequences that belong to a column, and those that only are named after a table. */
  private static final String FIND =
      """
      select s.seqrelid::regclass::text, t.relname, s.seqincrement
      from pg_sequence s
      join pg_class c on c.oid = s.seqrelid
      left join pg_depend d on d.objid = c.oid and d.classid = 'pg_class'::regclass
        and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
      join pg_class t on t.oid = coalesce(d.refobjid, to_regclass(regexp_replace(c.relname, '_seq$', '')))
      where t.relname = any(?) order by 1\
      """;

  private Sequences() {}

  /** A value of a sequence that steps by 50 stands for itself and the 49 ids before it. */
  static void set(IngestConnection connection, List<String> tables) throws SQLException {
    for (Found found : find(connection, tables)) {
      String last = "(select max(id) from " + found.table + ")";
      String sql =
          "select setval(?::regclass, ((%s + %d) / %d * %d)::bigint) where %s is not null"
              .formatted(last, found.step - 1, found.step, found.step, last);
      try (var query = connection.jdbc().prepareStatement(sql)) {
        query.setString(1, found.sequence);
        query.executeQuery().close();
      }
    }
  }

  private record Found(String sequence, String table, long step) {}

  private static List<Found> find(IngestConnection connection, List<String> tables)
      throws SQLException {
    List<Found> found = new ArrayList<>();
    try (var query = connection.jdbc().prepareStatement(FIND)) {
      query.setArray(1, connection.jdbc().createArrayOf("text", tables.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new Found(rows.getString(1), rows.getString(2), rows.getLong(3)));
        }
      }
    }
    return found;
  }
}
