package org.parley.community.poll;

import org.parley.community.member.Actor;
import org.parley.community.thread.PostFacts;
import org.parley.community.thread.PostKind;
import org.parley.community.thread.PostState;

/** Who may hold polls, vote, and see the results, of those who see the post. */
public final class PollPolicy {

  public static final int PER_POST = 5;

  private PollPolicy() {}

  /** Authors hold polls in their published posts while the thread is open, and staff in any. */
  public static boolean mayHold(Actor actor, PostFacts post) {
    boolean isPublished =
        post.state() == PostState.PUBLISHED && post.threadState() == PostState.PUBLISHED;
    return post.kind() != PostKind.COMMENT
        && isPublished
        && mayRun(actor, post.authorId())
        && (actor.isStaff() || !post.isThreadClosed());
  }

  /** The same change, close and cancel them, also after the thread has closed. */
  static boolean mayRun(Actor actor, Long authorId) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && (actor.isMember(authorId) || actor.isStaff());
  }

  static boolean mayVote(Actor actor, PollFacts poll) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && switch (poll.voters()) {
          case MEMBERS -> true;
          case GROUP -> actor.groups().contains(poll.groupId());
          case TRUST -> actor.trust().number() >= poll.trustLevel();
          case STAFF -> actor.isStaff();
        };
  }

  /** What was called off has no result. */
  static boolean maySeeResult(Actor actor, PollFacts poll, PollState state, boolean hasVoted) {
    return state != PollState.CANCELLED
        && switch (poll.results()) {
          case ALWAYS -> true;
          case VOTED -> hasVoted || state == PollState.CLOSED;
          case CLOSED -> state == PollState.CLOSED;
          case STAFF -> actor.isStaff();
        };
  }
}
