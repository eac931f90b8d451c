package org.parley.search.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Jdbi;

/** Numbers that grow with every call, whichever process calls. */
@ApplicationScoped
public class IndexVersions implements LongSupplier {

  @Inject Jdbi jdbi;

  @Override
  public long getAsLong() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select nextval('search_version')").mapTo(Long.class).one());
  }
}
