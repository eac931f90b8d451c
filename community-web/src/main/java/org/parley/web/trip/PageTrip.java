package org.parley.web.trip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;
import org.parley.community.trip.Trip;
import org.parley.community.trip.Trips;

/**
 * The trip of one request to the database. The beans of a page ask here, those that can when the
 * page is about to be shown, so that one statement fetches for all of them.
 */
@RequestScoped
public class PageTrip {

  @Inject Trips trips;

  private Trip trip;

  @PostConstruct
  void begin() {
    trip = trips.begin(Visibility.PARAMETERS);
  }

  /** See {@link Trip#ask}. */
  public <T> Supplier<T> ask(Reading<?, T> reading) {
    return trip.ask(reading);
  }

  /** For readers of the domain that ask for several things at once. */
  public Trip trip() {
    return trip;
  }
}
