package org.parley.community.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.Post;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.community.trust.Privilege;
import org.parley.community.trust.PrivilegeDoor;

/** Votes up and down: one vote per member and post, none on one's own. */
@ApplicationScoped
@Transactional
@TakesPart
public class VoteService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject VoteDesk desk;
  @Inject PrivilegeDoor privileges;
  @Inject DomainEvents events;

  /**
   * Sets the actor's vote; setting the same again changes nothing.
   *
   * @param value 1 for up, -1 for down, 0 to take it back
   * @return the post's score then
   * @throws NotAllowed for one's own post, and for a vote down that the actor has not earned yet
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
      throw new NotAllowed(refusal(actor, target.post()));
    }
    if (value < 0 && !PostPolicy.mayVoteDown(actor, target.facts())) {
      privileges.require(actor, Privilege.VOTE_DOWN);
    }
    Instant now = clock.instant();
    boolean isChanged = desk.cast(target, actor.id(), value, now);
    if (isChanged) {
      events.publish(new PostVoted(target.thread().id(), postId, actor.id(), value, now));
    }
    return desk.scoreOf(target);
  }

  private static String refusal(Actor actor, Post post) {
    if (post.kind() == PostKind.IDEA) {
      return "vote.idea";
    }
    return actor.isMember(post.authorId()) ? "vote.own-post" : "vote.not-allowed";
  }
}
