package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Casts ballots: one for each member, each counted once, or turned down with nothing changed. */
@ApplicationScoped
@Transactional
@TakesPart
public class BallotService {

  @Inject Clock clock;
  @Inject PollDoor door;
  @Inject Polls polls;
  @Inject Urns urns;
  @Inject DomainEvents events;

  /**
   * Votes, or changes an open ballot where that is allowed. The same form sent again, and the same
   * open ballot cast again, change nothing.
   *
   * @throws NotFound when the actor sees no such poll
   * @throws NotAllowed when the actor is not among its voters
   * @throws Invalid when the ballot does not fit the poll
   * @throws Conflict when the poll is closed, or the actor has voted and cannot change it
   */
  public void cast(Actor actor, long pollId, Ballot ballot) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    door.requireVoteable(actor, pollId);
    Poll poll = polls.lock(pollId).orElseThrow(() -> new NotFound("poll.not-found"));
    Optional<Urns.Cast> before = urns.castBy(actor.id(), poll);
    if (before.filter(cast -> isSameForm(cast, ballot)).isPresent()) {
      return;
    }
    // the clock is read under the lock: a ballot comes before the closing or after it
    poll.requireOpen(clock.instant());
    if (!PollPolicy.mayVote(actor, poll.facts())) {
      throw new NotAllowed("poll.not-a-voter");
    }
    String choice = poll.ballotRules().word(polls.optionIds(poll), ballot.choices());
    if (before.isPresent()) {
      change(actor, poll, before.get().choice(), choice);
    } else {
      put(actor, poll, choice, ballot.key());
    }
  }

  private void put(Actor actor, Poll poll, String choice, String key) {
    int count = urns.cast(actor.id(), poll, choice, key);
    if (poll.isQuorum(count)) {
      events.publish(new QuorumReached(poll.id(), poll.postId(), clock.instant()));
    }
  }

  private void change(Actor actor, Poll poll, String before, String choice) {
    if (choice.equals(before)) {
      return;
    }
    if (!poll.isChangeable()) {
      throw new Conflict("poll.voted");
    }
    urns.change(actor.id(), poll, before, choice);
  }

  private static boolean isSameForm(Urns.Cast before, Ballot ballot) {
    return ballot.key() != null && ballot.key().equals(before.key());
  }
}
