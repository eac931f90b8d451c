package org.parley.ops.stackexchange;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.ops.ingest.Copy;
import org.parley.ops.ingest.IngestConnection;

/**
 * A dump's posts and what belongs to them, in tables of the database that only this connection sees
 * and that are gone when it ends, however it ends. So a thread can be put together from five files,
 * none of which fits into memory.
 */
final class Staging {

  private final IngestConnection connection;

  Staging(IngestConnection connection) {
    this.connection = connection;
  }

  /** The tables, each with the rows of one file. */
  enum Table {
    POST,
    HISTORY,
    COMMENT,
    VOTE,
    LINK,
    USER;

    private String sql() {
      return "se_" + name().toLowerCase(Locale.ROOT);
    }
  }

  void create() {
    for (Table table : Table.values()) {
      connection.execute("drop table if exists pg_temp." + table.sql());
      connection.execute(
          """
          create temp table %s (id bigint not null, type integer, post bigint, attributes text)
          on commit preserve rows"""
              .formatted(table.sql()));
    }
  }

  Copy fill(Table table) throws SQLException {
    return Copy.into(connection.jdbc(), table.sql(), "id, type, post, attributes");
  }

  /** Makes the rows of a table findable, once it is full. */
  void index(Table table) {
    connection.execute("create index on %s (id)".formatted(table.sql()));
    connection.execute("create index on %s (post)".formatted(table.sql()));
    connection.execute("analyze " + table.sql());
  }

  /** Removes rows; {@code condition} calls the table {@code s}. Answers how many there were. */
  long remove(Table table, String condition) {
    return connection.execute("delete from %s s where %s".formatted(table.sql(), condition));
  }

  /** Sets rows aside: they are no longer of any type. Answers how many there were. */
  long retype(Table table, String condition) {
    return connection.execute(
        "update %s s set type = -type where %s".formatted(table.sql(), condition));
  }

  /** Removes all but the first of rows with the same number. */
  long removeDoubles(Table table, String condition) {
    return remove(
        table,
        "exists (select 1 from %s f where f.id = s.id and f.ctid < s.ctid) and %s"
            .formatted(table.sql(), condition));
  }

  long count(Table table, String condition) throws SQLException {
    String sql = "select count(*) from %s s where %s".formatted(table.sql(), condition);
    try (PreparedStatement query = connection.jdbc().prepareStatement(sql);
        var rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** The next questions by number. */
  List<DumpRow> questionsAfter(long id, int limit) throws SQLException {
    String sql =
        "select attributes from se_post where type = 1 and id > %d order by id limit %d"
            .formatted(id, limit);
    try (PreparedStatement query = connection.jdbc().prepareStatement(sql)) {
      return rows(query);
    }
  }

  /** The rows that belong to these posts, by number. */
  List<DumpRow> of(Table table, Collection<Long> posts) throws SQLException {
    return find(table, "post", posts);
  }

  /** Which of the users' numbers are in the dump; known only when nothing is written. */
  Set<Long> users(Collection<Long> ids) throws SQLException {
    Set<Long> found = new HashSet<>();
    try (PreparedStatement query =
        connection.jdbc().prepareStatement("select id from se_user where id = any(?)")) {
      query.setArray(1, connection.jdbc().createArrayOf("bigint", ids.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
    return found;
  }

  List<DumpRow> posts(Collection<Long> ids) throws SQLException {
    return find(Table.POST, "id", ids);
  }

  private List<DumpRow> find(Table table, String column, Collection<Long> keys)
      throws SQLException {
    String sql =
        "select attributes from %s where %s = any(?) order by id".formatted(table.sql(), column);
    try (PreparedStatement query = connection.jdbc().prepareStatement(sql)) {
      query.setArray(1, connection.jdbc().createArrayOf("bigint", keys.toArray()));
      return rows(query);
    }
  }

  private static List<DumpRow> rows(PreparedStatement query) throws SQLException {
    List<DumpRow> found = new ArrayList<>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(DumpRow.decode(rows.getString(1)));
      }
    }
    return found;
  }
}
