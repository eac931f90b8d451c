package org.parley.ops.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/**
 * The one connection that writes a community. Everything is written in chunks, each of which is
 * there whole or not at all, whenever the process ends.
 */
public final class IngestConnection implements AutoCloseable {

  private final Connection connection;

  /** Takes the connection over; nobody else may use it. */
  public IngestConnection(Connection connection) {
    this.connection = connection;
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }

  /** One chunk: committed when the work is done, rolled back when it fails. */
  public <T> T chunk(Callable<T> work) {
    try {
      T result = work.call();
      connection.commit();
      return result;
    } catch (Exception e) {
      rollBack(e);
      throw e instanceof RuntimeException unchecked ? unchecked : new IngestFailed(e);
    }
  }

  private void rollBack(Exception failure) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  public Connection jdbc() {
    return connection;
  }

  /** Runs one statement, in the transaction that is open or with a new one. */
  public int execute(String sql, Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IngestFailed(e);
    }
  }
}
