package org.parley.ops.ingest;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows on their way into one table, by PostgreSQL's COPY in text form. They are there once this is
 * closed; when it fails, the transaction around it has to be rolled back.
 */
public final class Copy implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Writer out;
  private final StringBuilder row = new StringBuilder();

  private Copy(Writer out) {
    this.out = out;
  }

  /**
   * @param columns separated by commas, in the order of the values to come
   */
  public static Copy into(Connection connection, String table, String columns) throws SQLException {
    String sql = "copy " + table + " (" + columns + ") from stdin";
    var stream = new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER);
    return new Copy(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Adds a row: null, numbers, instants and texts. */
  public void row(Object... values) {
    row.setLength(0);
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        row.append('\t');
      }
      append(values[i]);
    }
    row.append('\n');
    try {
      // written a character at a time, rows took a quarter of an import's processor time
      out.append(row);
    } catch (IOException e) {
      throw new IngestFailed(e);
    }
  }

  private void append(Object value) {
    if (value == null) {
      row.append("\\N");
      return;
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\\' -> row.append("\\\\");
        case '\t' -> row.append("\\t");
        case '\n' -> row.append("\\n");
        case '\r' -> row.append("\\r");
        // no text of PostgreSQL can hold it
        case '\0' -> row.append('\uFFFD');
        default -> row.append(character);
      }
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new IngestFailed(e);
    }
  }
}
