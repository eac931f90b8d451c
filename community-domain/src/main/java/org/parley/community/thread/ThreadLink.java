package org.parley.community.thread;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Another thread, as far as the reader may know of it. */
public record ThreadLink(long id, String title, String slug) {

  /** Reads the columns {@code <prefix>_id}, {@code _title}, {@code _slug}; null for none. */
  static ThreadLink of(ResultSet row, String prefix) throws SQLException {
    Long id = row.getObject(prefix + "_id", Long.class);
    return id == null
        ? null
        : new ThreadLink(id, row.getString(prefix + "_title"), row.getString(prefix + "_slug"));
  }

  public String path() {
    return "/t/" + id + "/" + slug;
  }
}
