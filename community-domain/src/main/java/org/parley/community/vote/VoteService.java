package org.parley.community.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.PostTally;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Votes up and down: one vote per member and post, none on one's own. */
@ApplicationScoped
@Transactional
public class VoteService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Votes votes;
  @Inject PostTally tally;
  @Inject DomainEvents events;

  /**
   * Sets the actor's vote; setting the same again changes nothing.
   *
   * @param value 1 for up, -1 for down, 0 to take it back
   * @return the post's score then
   */
  public int vote(Actor actor, long postId, int value) {
    if (value < -1 || value > 1) {
      throw new Invalid("value", "vote.value");
    }
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayVote(actor, target.facts())) {
      throw new NotAllowed(
          actor.isMember(target.post().authorId()) ? "vote.own-post" : "vote.not-allowed");
    }
    Instant now = clock.instant();
    Optional<Vote> vote = votes.find(postId, actor.id());
    int before = vote.map(Vote::value).orElse(0);
    if (before == value) {
      return tally.scoreOf(target.post());
    }
    cast(vote, postId, actor.id(), value);
    events.publish(new PostVoted(target.thread().id(), postId, actor.id(), value, now));
    return tally.add(target, value - before);
  }

  private void cast(Optional<Vote> vote, long postId, long memberId, int value) {
    if (value == 0) {
      vote.ifPresent(votes::remove);
    } else if (vote.isPresent()) {
      vote.get().change(value, clock.instant());
    } else {
      votes.add(new Vote(postId, memberId, value, clock.instant()));
    }
  }
}
