package org.parley.community.standalone;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.PasswordHasher;
import org.parley.community.setting.Place;

/**
 * One running community in this JVM. Ask it for services with {@link #get}; close it to stop. The
 * database must have been migrated before.
 */
public final class Standalone implements AutoCloseable {

  private final SeContainer container;
  private final EntityManagerFactory factory;
  private final StandaloneTransactions transactions;

  private Standalone(
      SeContainer container, EntityManagerFactory factory, StandaloneTransactions transactions) {
    this.container = container;
    this.factory = factory;
    this.transactions = transactions;
  }

  /**
   * Starts on a migrated database.
   *
   * @param hasher makes and checks password hashes
   */
  public static Standalone open(DataSource dataSource, PasswordHasher hasher) {
    return open(dataSource, hasher, null);
  }

  /**
   * Starts with a clock of the caller's choice; null takes the running time.
   *
   * @param clock what every service reads instead of the system's clock
   */
  public static Standalone open(DataSource dataSource, PasswordHasher hasher, Clock clock) {
    EntityManagerFactory factory = StandaloneUnit.createFactory(dataSource);
    StandaloneTransactions transactions = new StandaloneTransactions(factory, dataSource);
    StandaloneBeans beans =
        new StandaloneBeans()
            .add(EntityManager.class, transactions.entityManager())
            .add(Jdbi.class, jdbi(transactions.dataSource()))
            .add(PasswordHasher.class, hasher)
            .add(Place.class, Place.ofSystem())
            .add(StandaloneTransactions.class, transactions)
            .use(clock);
    SeContainer container = SeContainerInitializer.newInstance().addExtensions(beans).initialize();
    return new Standalone(container, factory, transactions);
  }

  /** Jdbi on connections whose transactions others begin and end. */
  public static Jdbi jdbi(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource);
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    return jdbi;
  }

  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  /** Runs the work in one transaction, which services called by it join. */
  public <T> T inTransaction(Supplier<T> work) {
    return transactions.call(work::get);
  }

  @Override
  public void close() {
    container.close();
    factory.close();
  }
}
