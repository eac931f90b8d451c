package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.community.idea.IdeaDoor.OpenIdea;
import org.parley.community.problem.Conflict;
import org.parley.community.setting.Settings;
import org.parley.community.thread.PostTally;

/** Casts and takes back a member's votes, of which there are few. */
@ApplicationScoped
public class IdeaBallots {

  /** The setting that says how many votes a member has at a time. */
  static final String LIMIT = "idea.votes";

  static final int USUAL_LIMIT = 10;

  @Inject Settings settings;
  @Inject IdeaVotes votes;
  @Inject PostTally tally;

  /**
   * Supports an idea; false when the member did before.
   *
   * @throws Conflict when all votes are spent
   */
  boolean cast(long memberId, OpenIdea idea, Instant now) {
    votes.lockVoter(memberId);
    if (votes.has(memberId, idea.idea().threadId())) {
      return false;
    }
    if (votes.countSpent(memberId) >= limit()) {
      throw new Conflict("idea.no-votes-left", limit());
    }
    votes.add(memberId, idea.idea().threadId(), now);
    tally.add(idea.target(), 1);
    return true;
  }

  /** Supports an idea no longer; false when the member did not. */
  boolean takeBack(long memberId, OpenIdea idea) {
    if (!votes.remove(memberId, idea.idea().threadId())) {
      return false;
    }
    tally.add(idea.target(), -1);
    return true;
  }

  int limit() {
    return settings.find(LIMIT).map(Integer::valueOf).orElse(USUAL_LIMIT);
  }
}
