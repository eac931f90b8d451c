package org.parley.web.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.setting.Place;
import org.parley.community.standalone.Standalone;

/**
 * Hands the server's database and address to the domain. Both ways to the database lead through the
 * same pool, so that inside one transaction they share one connection.
 */
@ApplicationScoped
public class Resources {

  @Produces
  @PersistenceContext(unitName = "parley")
  EntityManager em;

  @Resource(lookup = "java:app/jdbc/parley")
  DataSource dataSource;

  @Produces
  @Singleton
  public Jdbi jdbi() {
    return Standalone.jdbi(dataSource);
  }

  @Produces
  @Singleton
  public Place place() {
    return Place.ofSystem();
  }
}
