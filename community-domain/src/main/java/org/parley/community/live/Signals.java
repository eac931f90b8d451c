package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * The wire between the nodes: PostgreSQL's notifications. What is sent inside a transaction arrives
 * when it commits and never when it rolls back. Who is not listening misses it for good, so nothing
 * depends on hearing every signal.
 */
@ApplicationScoped
public class Signals {

  private static final String CHANNEL = "parley_live";
  // how long the end of listening may take
  private static final int PATIENCE_MS = 250;

  @Inject Jdbi jdbi;

  /** Whoever listens. */
  public interface Ear {

    /** The wire is up; whatever was sent before was missed. */
    void connected();

    void hear(Signal signal);
  }

  public void send(Signal signal) {
    send(List.of(signal));
  }

  /** Sends them in their order, in one trip. */
  public void send(Collection<Signal> signals) {
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select count(pg_notify(:channel, payload)) from unnest(:payloads) payload")
                .bind("channel", CHANNEL)
                .bindArray("payloads", String.class, signals.stream().map(Signal::encode).toArray())
                .mapTo(Long.class)
                .one());
  }

  /**
   * Listens on a connection that is nobody else's, for as long as it is wanted.
   *
   * @throws SQLException when the connection broke
   */
  public void listen(Connection connection, Ear ear, BooleanSupplier wanted) throws SQLException {
    PGConnection wire = connection.unwrap(PGConnection.class);
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    ear.connected();
    while (wanted.getAsBoolean()) {
      PGNotification[] heard = wire.getNotifications(PATIENCE_MS);
      for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
        Signal.decode(each.getParameter()).ifPresent(ear::hear);
      }
    }
  }
}
