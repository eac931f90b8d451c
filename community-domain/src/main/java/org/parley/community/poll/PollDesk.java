package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Writes polls down once it is known that the actor may. */
@ApplicationScoped
class PollDesk {

  private static final Duration LONGEST = Duration.ofDays(366);

  @Inject Clock clock;
  @Inject Polls polls;
  @Inject PollGroups groups;
  @Inject Urns urns;

  /** Adds a poll at the end of a post. */
  long add(Actor actor, long postId, NewPoll asked, String key) {
    if (polls.countIn(postId) >= PollPolicy.PER_POST) {
      throw new Conflict("poll.enough", PollPolicy.PER_POST);
    }
    Poll poll =
        new Poll(
            postId, polls.nextPosition(postId), new Poll.Origin(actor.id(), clock.instant(), key));
    ask(actor, poll, asked);
    polls.add(poll, asked.options());
    urns.open(poll);
    return poll.id();
  }

  /** Asks something else, as long as nobody has voted. */
  void reword(Actor actor, Poll poll, NewPoll asked) {
    poll.requireOpen(clock.instant());
    if (urns.count(poll) > 0) {
      throw new Conflict("poll.frozen");
    }
    ask(actor, poll, asked);
    polls.replaceOptions(poll, asked.options());
  }

  /** What nobody has voted on can go; what somebody has voted on stays to tell of it. */
  void callOff(Poll poll) {
    poll.cancel(clock.instant());
    if (urns.count(poll) == 0) {
      polls.remove(poll);
    }
  }

  private void ask(Actor actor, Poll poll, NewPoll asked) {
    if (asked.rules().electorate().voters() == Voters.STAFF && !actor.isStaff()) {
      throw new NotAllowed("poll.staff-only");
    }
    requireAhead(asked.rules().closesAt());
    poll.ask(asked, groups.idFor(actor, asked.rules().electorate()));
  }

  /**
   * @param closesAt null for a poll that stays open
   * @throws Invalid when it is not in the year to come
   */
  void requireAhead(Instant closesAt) {
    Instant now = clock.instant();
    if (closesAt != null && !closesAt.isAfter(now)) {
      throw new Invalid("closesAt", "poll.closes-past");
    }
    if (closesAt != null && closesAt.isAfter(now.plus(LONGEST))) {
      throw new Invalid("closesAt", "poll.closes-late");
    }
  }
}
