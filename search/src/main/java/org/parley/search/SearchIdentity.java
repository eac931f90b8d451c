package org.parley.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Which community the database holds, so that an index of another one is not taken for its own. */
@ApplicationScoped
public class SearchIdentity {

  @Inject Jdbi jdbi;

  public String find() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select cast(id as text) from search_identity")
                .mapTo(String.class)
                .one());
  }
}
