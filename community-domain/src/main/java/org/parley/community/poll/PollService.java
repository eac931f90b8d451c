package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Holds polls in posts: adds and rewords them, closes them, keeps them open, calls them off. */
@ApplicationScoped
@Transactional
@TakesPart
public class PollService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Polls polls;
  @Inject PollDesk desk;
  @Inject DomainEvents events;

  /**
   * Adds a poll to a post, once for each key.
   *
   * @param key the client's key, null when the client needs no such protection
   * @return the poll's id
   * @throws NotFound when the actor sees no such post
   * @throws NotAllowed unless the post is the actor's own or the actor is staff
   * @throws Invalid when the rules of the poll will not do
   * @throws Conflict when the post has polls enough
   */
  public long add(Actor actor, long postId, NewPoll asked, String key) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PollPolicy.mayHold(actor, target.facts())) {
      throw new NotAllowed("poll.not-allowed");
    }
    return polls
        .findByKey(actor.id(), key)
        .orElseGet(
            () -> {
              long pollId = desk.add(actor, postId, asked, key);
              tell(actor, target, pollId);
              return pollId;
            });
  }

  /**
   * Asks something else as long as nobody has voted.
   *
   * @throws Conflict when somebody has
   */
  public void reword(Actor actor, long pollId, NewPoll asked) {
    PostInThread target = postOf(actor, pollId);
    desk.reword(actor, lock(pollId), asked);
    tell(actor, target, pollId);
  }

  /** Takes no more ballots from now on. */
  public void close(Actor actor, long pollId) {
    postOf(actor, pollId);
    Poll poll = lock(pollId);
    Instant now = clock.instant();
    poll.closeAt(now, now);
  }

  /**
   * Takes ballots until then.
   *
   * @param closesAt null to stay open until somebody closes it
   * @throws Invalid when that is past
   * @throws Conflict when the poll is closed: its result may have been seen
   */
  public void reschedule(Actor actor, long pollId, Instant closesAt) {
    postOf(actor, pollId);
    Poll poll = lock(pollId);
    desk.requireAhead(closesAt);
    poll.closeAt(closesAt, clock.instant());
  }

  /** Calls it off; a poll on which nobody has voted leaves no trace. */
  public void cancel(Actor actor, long pollId) {
    PostInThread target = postOf(actor, pollId);
    desk.callOff(lock(pollId));
    tell(actor, target, pollId);
  }

  private PostInThread postOf(Actor actor, long pollId) {
    long postId = polls.postOf(pollId).orElseThrow(() -> new NotFound("poll.not-found"));
    PostInThread target = visible.lockPost(actor, postId);
    if (!PollPolicy.mayRun(actor, target.facts().authorId())) {
      throw new NotAllowed("poll.run-not-allowed");
    }
    return target;
  }

  private Poll lock(long pollId) {
    return polls.lock(pollId).orElseThrow(() -> new NotFound("poll.not-found"));
  }

  private void tell(Actor actor, PostInThread target, long pollId) {
    events.publish(
        new PollChanged(
            target.thread().id(), target.post().id(), pollId, actor.id(), clock.instant()));
  }
}
