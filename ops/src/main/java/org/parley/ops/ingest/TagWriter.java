package org.parley.ops.ingest;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes tags; a name is one tag, whoever brought it. */
public final class TagWriter {

  private final IngestConnection connection;

  public TagWriter(IngestConnection connection) {
    this.connection = connection;
  }

  /** The ids of those names that are tags already. */
  public Map<String, Long> find(Collection<String> names) throws SQLException {
    Map<String, Long> found = new HashMap<>();
    try (var query =
        connection.jdbc().prepareStatement("select name, id from tag where name = any(?)")) {
      query.setArray(1, connection.jdbc().createArrayOf("text", names.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return found;
  }

  /** Writes tags whose names are free; answers their ids by name. */
  public Map<String, Long> write(List<IncomingTag> tags) throws SQLException {
    Map<String, Long> ids = new HashMap<>();
    var fresh = IdBlocks.take(connection, "tag_seq", tags.size());
    try (Copy rows =
        Copy.into(
            connection.jdbc(), "tag", "id, name, description, description_html, external_id")) {
      for (IncomingTag tag : tags) {
        long id = fresh.nextLong();
        ids.put(tag.name(), id);
        rows.row(id, tag.name(), tag.description(), tag.descriptionHtml(), tag.externalId());
      }
    }
    return ids;
  }
}
