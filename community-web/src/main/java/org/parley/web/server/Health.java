package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** How the running community is, for load balancers and for the launcher. */
@ApplicationScoped
public class Health {

  private static final Logger LOG = Logger.getLogger(Health.class.getName());

  @Inject Jdbi jdbi;
  @Inject Jobs jobs;

  /** Answering at all is being alive. */
  Report live() {
    return new Report(List.of());
  }

  /** Ready: the database answers from the migrated schema, and the jobs run. */
  Report ready() {
    return new Report(
        List.of(new Check("database", databaseAnswers()), new Check("jobs", jobs.running())));
  }

  private boolean databaseAnswers() {
    try {
      return jdbi.withHandle(
          handle -> handle.createQuery("select count(*) from space").mapTo(Long.class).one() >= 0);
    } catch (JdbiException e) {
      LOG.log(Level.WARNING, "The database does not answer", e);
      return false;
    }
  }

  record Check(String name, boolean isUp) {

    String json() {
      return "{\"name\":\"" + name + "\",\"status\":\"" + status(isUp) + "\"}";
    }
  }

  record Report(List<Check> checks) {

    boolean isUp() {
      return checks.stream().allMatch(Check::isUp);
    }

    String json() {
      return checks.stream()
          .map(Check::json)
          .collect(
              Collectors.joining(",", "{\"status\":\"" + status(isUp()) + "\",\"checks\":[", "]}"));
    }
  }

  private static String status(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
