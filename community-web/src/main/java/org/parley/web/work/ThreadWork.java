package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.moderation.followup.AgentSpaces;
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
  @Inject AgentSpaces spaces;

  private List<FollowUpRow> open;
  private Boolean isServed;

  /** Whether the reader works on follow-ups at all. */
  public boolean isOffered() {
    return FollowUpPolicy.mayWork(currentActor.actor());
  }

  /** Whether the reader works on follow-ups of this thread's space. A page shows one thread. */
  public boolean isServing(long threadId) {
    if (isServed == null) {
      Actor actor = currentActor.actor();
      isServed =
          actor.id() != null
              && FollowUpPolicy.mayWork(actor)
              && spaces.serves(actor.id(), threadId);
    }
    return isServed;
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
