package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.asking.ThreadExperts;
import org.parley.web.security.CurrentActor;

/** Who knows about the question shown: a fixed number of queries a page. */
@Named
@RequestScoped
public class KnownExperts {

  @Inject CurrentActor currentActor;
  @Inject ThreadExperts experts;

  private List<ThreadExperts.Known> known;

  /** A page shows one thread. */
  public List<ThreadExperts.Known> of(long threadId) {
    if (known == null) {
      known = experts.of(currentActor.actor(), threadId);
    }
    return known;
  }

  /** Whether anybody of them may be asked now. */
  public boolean isAnyFree(long threadId) {
    return of(threadId).stream().anyMatch(ThreadExperts.Known::mayBeAsked);
  }
}
