package org.parley.community.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.thread.PostTally;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Files votes and keeps the score of what they are on. */
@ApplicationScoped
class VoteDesk {

  @Inject Votes votes;
  @Inject PostTally tally;

  /**
   * Sets a member's vote; one that was found not to be meant as one changes no score.
   *
   * @return whether it was another one before
   */
  boolean cast(PostInThread target, long memberId, int value, Instant now) {
    long postId = target.post().id();
    Optional<Vote> vote = votes.find(postId, memberId);
    int before = vote.map(Vote::value).orElse(0);
    if (before == value) {
      return false;
    }
    if (value == 0) {
      vote.ifPresent(votes::remove);
    } else if (vote.isPresent()) {
      vote.get().change(value, now);
    } else {
      votes.add(new Vote(postId, memberId, value, now));
    }
    if (!votes.isDiscounted(postId, memberId)) {
      tally.add(target, value - before);
    }
    return true;
  }

  int scoreOf(PostInThread target) {
    return tally.scoreOf(target.post());
  }
}
