package org.parley.community.standalone;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * One transaction per thread, with one entity manager and one connection that Jdbi shares. Rolls
 * back on any exception, as the services only throw unchecked ones.
 */
final class StandaloneTransactions {

  private final EntityManagerFactory factory;
  private final DataSource pool;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  StandaloneTransactions(EntityManagerFactory factory, DataSource pool) {
    this.factory = factory;
    this.pool = pool;
  }

  <T> T call(Callable<T> work) {
    if (current.get() != null) {
      return unchecked(work);
    }
    EntityManager em = factory.createEntityManager();
    current.set(em);
    try {
      em.getTransaction().begin();
      T result = unchecked(work);
      em.getTransaction().commit();
      return result;
    } finally {
      current.remove();
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  /** Runs the work while the current transaction, if there is one, waits. */
  <T> T outside(Callable<T> work) {
    EntityManager waiting = current.get();
    current.remove();
    try {
      return unchecked(work);
    } finally {
      if (waiting != null) {
        current.set(waiting);
      }
    }
  }

  /** The transaction's entity manager; outside a transaction a new one for each call. */
  EntityManager entityManager() {
    return proxy(
        EntityManager.class,
        (method, arguments) -> {
          EntityManager em = current.get();
          if (em != null) {
            return invoke(method, em, arguments);
          }
          try (EntityManager alone = factory.createEntityManager()) {
            return invoke(method, alone, arguments);
          }
        });
  }

  /** Gives the transaction's connection, or one of the pool outside a transaction. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          EntityManager em = current.get();
          if (em == null || !method.getName().equals("getConnection")) {
            return invoke(method, pool, arguments);
          }
          return unclosed(em.unwrap(Connection.class));
        });
  }

  private static Connection unclosed(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) ->
            method.getName().equals("close") ? null : invoke(method, connection, arguments));
  }

  private interface Invocation {
    Object on(Method method, Object[] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Invocation invocation) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> invocation.on(method, arguments)));
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T unchecked(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
