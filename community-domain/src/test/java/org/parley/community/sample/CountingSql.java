package org.parley.community.sample;

import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the statements that read models send. */
public final class CountingSql {

  private final AtomicInteger statements = new AtomicInteger();

  public CountingSql(Jdbi jdbi) {
    jdbi.getConfig(SqlStatements.class)
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext context) {
                statements.incrementAndGet();
              }
            });
  }

  /** How many statements the work sends. */
  public int count(Runnable work) {
    int before = statements.get();
    work.run();
    return statements.get() - before;
  }
}
