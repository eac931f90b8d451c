package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What becomes of votes when an idea goes elsewhere; does nothing for threads that are no ideas.
 */
@ApplicationScoped
class IdeaUnion {

  @Inject Ideas ideas;
  @Inject IdeaVotes votes;

  /** Whether both are ideas; their supporters are the second one's then. */
  boolean unite(long fromThreadId, long intoThreadId) {
    Optional<Idea> into = ideas.find(intoThreadId);
    if (into.isEmpty() || ideas.find(fromThreadId).isEmpty()) {
      return false;
    }
    votes.unite(fromThreadId, intoThreadId);
    if (into.get().status().isFinished()) {
      votes.giveBack(intoThreadId);
    }
    return true;
  }

  void moved(long threadId) {
    votes.giveBackUnseen(threadId);
  }

  void gone(long threadId) {
    votes.giveBack(threadId);
  }

  int votes(long threadId) {
    return votes.count(threadId);
  }
}
