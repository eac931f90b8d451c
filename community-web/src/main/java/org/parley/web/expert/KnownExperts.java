package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.parley.community.asking.ThreadExperts;
import org.parley.web.security.CurrentActor;
import org.parley.web.trip.PageTrip;
import org.parley.web.trip.ThreadShown;

/** Who knows about the question shown: read with the page. */
@Named
@RequestScoped
public class KnownExperts {

  @Inject CurrentActor currentActor;
  @Inject ThreadExperts experts;
  @Inject PageTrip trip;

  private Supplier<List<ThreadExperts.Known>> known;

  void foresee(@Observes ThreadShown shown) {
    if (shown.isOpenQuestion()) {
      known = trip.ask(experts.reading(currentActor.actor(), shown.thread().id()));
    }
  }

  /** A page shows one thread. */
  public List<ThreadExperts.Known> of(long threadId) {
    if (known == null) {
      List<ThreadExperts.Known> found = experts.of(currentActor.actor(), threadId);
      known = () -> found;
    }
    return known.get();
  }

  /** Whether anybody of them may be asked now. */
  public boolean isAnyFree(long threadId) {
    return of(threadId).stream().anyMatch(ThreadExperts.Known::mayBeAsked);
  }
}
