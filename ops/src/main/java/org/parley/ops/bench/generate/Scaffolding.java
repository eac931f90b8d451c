package org.parley.ops.bench.generate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;

/**
 * The foreign keys, unique constraints and indexes of the tables that are filled: taken down before
 * and put up again after, as the catalog has them, in the same transaction. Keeping them up row by
 * row takes several times as long.
 */
final class Scaffolding {

  private static final String TABLES = "any(cast(? as regclass[]))";

  private static final String FOREIGN_KEYS =
      """
      select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
             format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                    pg_get_constraintdef(c.oid)),
             format('%s.%s', c.conrelid::regclass, c.conname)
      from pg_constraint c
      where c.contype = 'f' and (c.conrelid = TABLES or c.confrelid = TABLES)
      order by c.oid\
      """
          .replace("TABLES", TABLES);

  private static final String INDEXES =
      """
      select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid),
             i.indexrelid::regclass::text
      from pg_index i
      where i.indrelid = TABLES
        and not exists (select 1 from pg_constraint c
                        where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
      order by i.indexrelid\
      """
          .replace("TABLES", TABLES);

  private static final String UNIQUE =
      """
      select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
             format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                    pg_get_constraintdef(c.oid)),
             format('%s.%s', c.conrelid::regclass, c.conname)
      from pg_constraint c
      where c.contype in ('p', 'u') and c.conrelid = TABLES order by c.oid\
      """
          .replace("TABLES", TABLES);

  private final IngestConnection connection;
  private final List<Part> parts;

  private record Part(String down, String up, String name) {}

  private Scaffolding(IngestConnection connection, List<Part> parts) {
    this.connection = connection;
    this.parts = parts;
  }

  /** Takes it down: what refers before what is referred to. */
  static Scaffolding takeDown(IngestConnection connection, List<String> tables)
      throws SQLException {
    List<Part> parts = new ArrayList<>();
    parts.addAll(read(connection, FOREIGN_KEYS, tables));
    parts.addAll(read(connection, UNIQUE, tables));
    parts.addAll(read(connection, INDEXES, tables));
    parts.forEach(part -> connection.execute(part.down));
    return new Scaffolding(connection, parts);
  }

  private static List<Part> read(IngestConnection connection, String sql, List<String> tables)
      throws SQLException {
    List<Part> parts = new ArrayList<>();
    try (var query = connection.jdbc().prepareStatement(sql)) {
      var names = connection.jdbc().createArrayOf("text", tables.toArray());
      for (int i = 1; i <= query.getParameterMetaData().getParameterCount(); i++) {
        query.setArray(i, names);
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          parts.add(new Part(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return parts;
  }

  /** Puts it up again: in the opposite order, so that foreign keys come when all can be found. */
  void putUp(Progress progress) {
    try (var step = progress.begin("Building indexes", parts.size())) {
      for (int i = parts.size() - 1; i >= 0; i--) {
        connection.execute(parts.get(i).up);
        step.at(parts.size() - i);
      }
    }
  }
}
