package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.Optional;
import org.parley.community.space.SpaceForm;

/** Finds spaces, and writes those that are not there. */
public final class SpaceWriter {

  private final IngestConnection connection;

  public SpaceWriter(IngestConnection connection) {
    this.connection = connection;
  }

  public Optional<Long> find(String slug) throws SQLException {
    return one("select id from space where slug = ?", slug);
  }

  /**
   * Writes a space after those that are there already, whatever position the form asks for.
   *
   * @param groupId of the group that may read it, else null
   */
  public long write(SpaceForm form, Long groupId) {
    long id = IdBlocks.take(connection, "space_seq", 1).nextLong();
    connection.execute(
        """
        insert into space (id, slug, name, description, color, access, group_id, position)
        select ?, ?, ?, ?, ?, ?, ?, coalesce(max(position) + 1, 0) from space""",
        id,
        form.slug(),
        form.name(),
        form.description(),
        form.color(),
        form.access().name(),
        groupId);
    return id;
  }

  public long writeGroup(String name, String title) {
    long id = IdBlocks.take(connection, "member_group_seq", 1).nextLong();
    connection.execute(
        "insert into member_group (id, name, title) values (?, ?, ?)", id, name, title);
    return id;
  }

  private Optional<Long> one(String sql, String value) throws SQLException {
    try (var query = connection.jdbc().prepareStatement(sql)) {
      query.setString(1, value);
      try (var rows = query.executeQuery()) {
        return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
      }
    }
  }
}
