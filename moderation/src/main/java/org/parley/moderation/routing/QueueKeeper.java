package org.parley.moderation.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.parley.moderation.followup.Act;
import org.parley.moderation.followup.Deed;
import org.parley.moderation.followup.FollowUpChanged;
import org.parley.moderation.followup.FollowUpOpened;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.followup.FollowUps;

/**
 * Puts follow-ups into their queues in the moment in which they come to wait for an agent, and not
 * any later: there is never one that waits and stands nowhere.
 */
@ApplicationScoped
public class QueueKeeper {

  @Inject FollowUps followUps;
  @Inject Queueing queueing;

  void on(@Observes FollowUpOpened opened) {
    followUps
        .lock(opened.followUpId())
        .ifPresent(followUp -> queueing.enter(followUp, Act.ofSystem(opened.at())));
  }

  void on(@Observes FollowUpChanged changed) {
    if (changed.deed().equals(Deed.RELEASED.name())) {
      queueing.again(changed.followUpId(), new Act(changed.actorId(), changed.at(), ""));
    } else if (changed.deed().equals(Deed.REOPENED.name()) && waits(changed.followUpId())) {
      queueing.again(changed.followUpId(), Act.ofSystem(changed.at()));
    }
  }

  private boolean waits(long followUpId) {
    return followUps
        .lock(followUpId)
        .filter(followUp -> followUp.state() == FollowUpState.NEW)
        .isPresent();
  }
}
