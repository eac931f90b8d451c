package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.rule.Rules;
import org.parley.community.thread.PostPolicy;
import org.parley.community.thread.VisibleThreads;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * Raises flags: one open flag per member and post, none on one's own. When a post's flags weigh
 * enough it goes out of sight until somebody decides.
 */
@ApplicationScoped
@Transactional
@TakesPart
public class FlagService {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Flags flags;
  @Inject FlagThreshold threshold;
  @Inject DomainEvents events;

  /**
   * Asks those who keep order to look at a post.
   *
   * @return the flag's id
   * @throws NotFound when the actor does not see such a post
   * @throws NotAllowed for visitors, for one's own post, for one that is not published, and for
   *     more in 24 hours than the actor's trust level allows
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
    requireRoom(actor, now);
    FlagWeight weight = FlagWeight.of(actor, flags.recordOf(actor.id()), Rules.inForce());
    Flag flag = new Flag(target, new Flag.Raiser(actor.id(), weight), draft, now);
    flags.add(flag);
    String reason = draft.reason().word();
    events.publish(
        new PostFlagged(target.thread().id(), postId, flag.id(), actor.id(), reason, now));
    threshold.check(postId);
    return flag.id();
  }

  /** Trust brings more; those who keep order know what they do. */
  private void requireRoom(Actor actor, Instant now) {
    int most = Rules.inForce().number("limit.reports-per-day." + actor.trust().number());
    if (!actor.isStaff() && flags.countSince(actor.id(), now.minus(Duration.ofDays(1))) >= most) {
      throw new NotAllowed("flag.too-many", most);
    }
  }
}
