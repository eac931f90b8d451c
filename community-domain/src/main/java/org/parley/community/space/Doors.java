package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.trip.Reading;
import org.parley.community.trip.Trip;

/**
 * All spaces with who may come in: few, and asked for by everything that anybody reads. A request
 * that changes nothing reads them once, see {@link #keep}; everybody else reads them each time, so
 * that a space that was closed is closed at once.
 */
@ApplicationScoped
public class Doors {

  private static final Reading<Door, List<Door>> ALL =
      Reading.rows(Door.SELECT, query -> {}, (row, context) -> Door.of(row));

  @Inject Jdbi jdbi;

  private final ThreadLocal<Kept> kept = new ThreadLocal<>();

  private static final class Kept {

    private Supplier<List<Door>> doors;
  }

  /** What is read first by this thread counts until {@link #letGo}. */
  public void keep() {
    kept.set(new Kept());
  }

  public void letGo() {
    kept.remove();
  }

  /** Has them read together with what else the trip fetches, if they are to be kept. */
  public void foresee(Trip trip) {
    Kept here = kept.get();
    if (here != null && here.doors == null) {
      here.doors = trip.ask(ALL);
    }
  }

  List<Door> all() {
    Kept here = kept.get();
    if (here == null) {
      return ALL.read(jdbi);
    }
    if (here.doors == null) {
      List<Door> doors = ALL.read(jdbi);
      here.doors = () -> doors;
    }
    return here.doors.get();
  }
}
