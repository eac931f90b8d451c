package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvents;

/** Rings bells, as any service of the domain would tell of anything. */
@ApplicationScoped
@Transactional
public class BellService {

  @Inject Clock clock;
  @Inject DomainEvents events;
  @Inject EntityManager em;
  @Inject Jdbi jdbi;

  public void ring(String tower) {
    events.publish(new BellRung(tower, clock.instant()));
  }

  public void ringAndFall(String tower) {
    ring(tower);
    jdbi.useHandle(
        handle -> handle.execute("insert into setting (key, value) values ('fallen', 'yes')"));
    throw new IllegalStateException("the bell fell");
  }

  /** How many bells Jdbi sees that the entity manager has only just written. */
  public long ringAndCount(String tower) {
    ring(tower);
    em.flush();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from event_publication where payload like :tower")
                .bind("tower", "%\"" + tower + "\"%")
                .mapTo(Long.class)
                .one());
  }

  public boolean sharesOneConnection() {
    Object ofEntities = em.createNativeQuery("select pg_backend_pid()").getSingleResult();
    int ofJdbi =
        jdbi.withHandle(
            handle -> handle.createQuery("select pg_backend_pid()").mapTo(Integer.class).one());
    return ((Number) ofEntities).intValue() == ofJdbi;
  }
}
