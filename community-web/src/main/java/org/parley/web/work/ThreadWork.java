package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.moderation.followup.FollowUpPolicy;
import org.parley.moderation.followup.FollowUpRow;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.web.security.CurrentActor;

/** The follow-ups of the thread that is read, for whom they are any business. */
@Named
@RequestScoped
public class ThreadWork {

  @Inject CurrentActor currentActor;
  @Inject FollowUpViews followUps;

  private List<FollowUpRow> open;

  /** Whether the reader works on follow-ups at all. */
  public boolean isOffered() {
    return FollowUpPolicy.mayWork(currentActor.actor());
  }

  /** A page shows one thread. */
  public List<FollowUpRow> openOf(long threadId) {
    if (open == null) {
      open =
          followUps.ofThread(currentActor.actor(), threadId).stream()
              .filter(FollowUpRow::isOpen)
              .toList();
    }
    return open;
  }
}
