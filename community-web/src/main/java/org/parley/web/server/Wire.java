package org.parley.web.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.live.Signal;
import org.parley.community.live.Signals;
import org.parley.web.cache.PageCache;
import org.parley.web.cache.PageChanges;
import org.parley.web.live.Exchange;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Holds this node's end of the wire for as long as it is deployed. When the database goes away it
 * tries again, with longer and longer pauses, and then has every page catch up.
 */
@ApplicationScoped
public class Wire implements Signals.Ear {

  private static final Logger LOG = Logger.getLogger(Wire.class.getName());
  private static final long FIRST_PAUSE_MS = 500;
  private static final long LONGEST_PAUSE_MS = 30_000;

  @Resource ManagedThreadFactory threads;
  @Inject Signals signals;
  @Inject Exchange exchange;
  @Inject PageCache pages;
  @Inject PageChanges changes;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile long pause = FIRST_PAUSE_MS;
  private volatile boolean wasUp;

  void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
    threads.newThread(this::run).start();
  }

  @PreDestroy
  void stop() {
    stopped.countDown();
  }

  @Override
  public void connected() {
    pause = FIRST_PAUSE_MS;
    pages.hear(true);
    if (wasUp) {
      exchange.missed();
    }
    wasUp = true;
  }

  @Override
  public void hear(Signal signal) {
    changes.hear(signal);
    exchange.hear(signal);
  }

  private void run() {
    do {
      try (Connection connection = connect()) {
        signals.listen(connection, this, () -> stopped.getCount() > 0);
      } catch (SQLException | RuntimeException e) {
        LOG.log(Level.WARNING, "Cannot hear what to tell open pages; trying again", e);
      } finally {
        pages.hear(false);
      }
    } while (!isStopped());
  }

  /** Not from the pool: it would be missing there, and go back to it broken when it breaks. */
  private static Connection connect() throws SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(System.getProperty("parley.db.url", "jdbc:postgresql://127.0.0.1:5432/parley"));
    database.setUser(System.getProperty("parley.db.user", "parley"));
    database.setPassword(System.getProperty("parley.db.password", ""));
    database.setApplicationName("parley live");
    return database.getConnection();
  }

  /** Waits before the next attempt, unless there is to be none. */
  private boolean isStopped() {
    try {
      boolean over = stopped.await(pause, TimeUnit.MILLISECONDS);
      pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      return over;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
