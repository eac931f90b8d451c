package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.parley.community.problem.NotFound;

/** All case systems, to be set up. */
@ApplicationScoped
public class CaseConnections {

  @Inject EntityManager em;

  void add(CaseConnection connection) {
    em.persist(connection);
    em.flush();
  }

  Optional<CaseConnection> find(long id) {
    return Optional.ofNullable(em.find(CaseConnection.class, id));
  }

  /**
   * @throws NotFound {@code case-system.unknown}
   */
  CaseConnection require(long id) {
    return find(id).orElseThrow(() -> new NotFound("case-system.unknown"));
  }

  Optional<CaseConnection> byName(String name) {
    return em.createQuery(
            "select c from CaseConnection c where lower(c.name) = lower(:name)",
            CaseConnection.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  void remove(CaseConnection connection) {
    em.remove(connection);
  }
}
