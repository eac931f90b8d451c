package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Reads all rules as they are now: one query. */
@ApplicationScoped
public class RuleBooks {

  @Inject Jdbi jdbi;

  RuleBook now() {
    return new RuleBook(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(RuleRows.IN_ORDER)
                    .map((row, context) -> RuleRows.of(row))
                    .list()));
  }
}
