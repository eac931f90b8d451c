package org.parley.community.sample;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.community.standalone.Standalone;

/**
 * A running community on a fresh database for one test class:
 *
 * <pre>
 * &#64;RegisterExtension static final CommunityExtension community = new CommunityExtension();
 * </pre>
 */
public final class CommunityExtension implements BeforeAllCallback, AfterAllCallback {

  private static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private final SettableClock clock = new SettableClock(MONDAY_MORNING);
  private CommunityDatabase database;
  private Standalone standalone;

  @Override
  public void beforeAll(ExtensionContext context) {
    clock.set(MONDAY_MORNING);
    database = CommunityDatabase.create();
    standalone = Standalone.open(database.dataSource(), new PlainHasher(), clock);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    standalone.close();
    database.close();
  }

  public <T> T get(Class<T> type) {
    return standalone.get(type);
  }

  public Standalone standalone() {
    return standalone;
  }

  public DataSource dataSource() {
    return database.dataSource();
  }

  /** The clock that every service reads; it stands still until it is moved. */
  public SettableClock clock() {
    return clock;
  }
}
