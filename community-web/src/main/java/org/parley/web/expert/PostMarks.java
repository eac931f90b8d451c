package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.community.checking.CheckMarks;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** What checks left on the answers of the thread shown: read with the page. */
@Named
@RequestScoped
public class PostMarks {

  @Inject CurrentActor currentActor;
  @Inject CheckMarks marks;
  @Inject PageTrip trip;

  private Supplier<Map<Long, CheckMarks.Mark>> known;

  void foresee(@Observes ThreadShown shown) {
    if (shown.thread().isQuestion()) {
      known = trip.ask(marks.reading(currentActor.actor(), shown.thread().id()));
    }
  }

  /** The mark of a post of the one thread that the page shows; null for most. */
  public CheckMarks.Mark of(long threadId, long postId) {
    if (known == null) {
      known = trip.ask(marks.reading(currentActor.actor(), threadId));
    }
    return known.get().get(postId);
  }
}
