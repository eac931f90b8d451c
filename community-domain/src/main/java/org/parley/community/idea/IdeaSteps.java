package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Lets an idea take a step, keeps it in its history, and gives votes back where it ends. */
@ApplicationScoped
class IdeaSteps {

  @Inject Ideas ideas;
  @Inject IdeaVotes votes;

  void take(Idea idea, NewStatus status, long actorId, Instant now) {
    idea.step(status, actorId, now);
    ideas.addStep(idea.threadId(), status, actorId, now);
    if (idea.status().isFinished()) {
      votes.giveBack(idea.threadId());
    }
  }
}
