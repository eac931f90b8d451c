package org.parley.community.trip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Begins trips to the database. */
@ApplicationScoped
public class Trips {

  @Inject Jdbi jdbi;

  /**
   * @param shared the names of parameters that mean the same in all readings of the trip
   */
  public Trip begin(Set<String> shared) {
    return new Trip(jdbi, shared);
  }
}
