package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/** Raises flags: one open flag per member and post, none on one's own. */
@ApplicationScoped
@Transactional
public class FlagService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Flags flags;
  @Inject DomainEvents events;

  /**
   * Asks those who keep order to look at a post.
   *
   * @return the flag's id
   * @throws NotFound when the actor does not see such a post
   * @throws NotAllowed for visitors, for one's own post, and for one that is not published
   * @throws Conflict when the actor's earlier flag on the post is still open
   */
  public long flag(Actor actor, long postId, NewFlag flag) {
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return flags
        .findByKey(actor.id(), flag.key())
        .map(earlier -> sameRequest(earlier, postId))
        .orElseGet(() -> raise(actor, postId, flag));
  }

  private static long sameRequest(Flag earlier, long postId) {
    if (earlier.postId() != postId) {
      throw new Conflict("key.reused");
    }
    return earlier.id();
  }

  private long raise(Actor actor, long postId, NewFlag draft) {
    PostInThread target = visible.lockPost(actor, postId);
    if (!PostPolicy.mayFlag(actor, target.facts())) {
      throw new NotAllowed(
          actor.isMember(target.post().authorId()) ? "flag.own-post" : "flag.not-allowed");
    }
    if (flags.hasOpen(postId, actor.id())) {
      throw new Conflict("flag.open-already");
    }
    Instant now = clock.instant();
    Flag flag = new Flag(target, actor.id(), draft, now);
    flags.add(flag);
    String reason = draft.reason().word();
    events.publish(
        new PostFlagged(target.thread().id(), postId, flag.id(), actor.id(), reason, now));
    return flag.id();
  }
}
