package org.parley.ops.bench.generate;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.parley.ops.ingest.IngestFailed;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Takes rows into the database while more are made: one connection and one transaction, on a thread
 * of its own, and never more than a few loads behind.
 */
final class Loading implements AutoCloseable {

  private static final int BEHIND = 4;
  private static final Load LAST = new Load("", new byte[0]);

  private final Connection connection;
  private final BlockingQueue<Load> waiting = new ArrayBlockingQueue<>(BEHIND);
  private final CompletableFuture<Void> work;

  /** Rows for one COPY. */
  record Load(String statement, byte[] rows) {}

  Loading(Connection connection) {
    this.connection = connection;
    this.work = CompletableFuture.runAsync(this::work);
  }

  void send(Load load) {
    try {
      while (!waiting.offer(load, 1, TimeUnit.SECONDS)) {
        requireAlive();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IngestFailed(e);
    }
  }

  private void requireAlive() {
    if (work.isDone()) {
      work.join();
    }
  }

  private void work() {
    try {
      for (Load load = waiting.take(); load != LAST; load = waiting.take()) {
        copy(load);
      }
    } catch (SQLException | IOException e) {
      throw new IngestFailed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IngestFailed(e);
    }
  }

  private void copy(Load load) throws SQLException, IOException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(load.statement);
    copy.writeToCopy(load.rows, 0, load.rows.length);
    copy.endCopy();
  }

  /** Waits until everything is in the database. */
  @Override
  public void close() {
    send(LAST);
    work.join();
  }
}
