package org.parley.community.thread;

import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.trust.Privilege;

/**
 * Who may do what with a post that they can see. Whether they can see it is {@link
 * org.parley.community.space.Visibility}'s.
 */
public final class PostPolicy {

  private PostPolicy() {}

  /** Signed-in members answer as long as the thread is open. */
  public static boolean mayAnswer(Actor actor, PostFacts opening) {
    return actor.isSignedIn() && opening.isOpen();
  }

  /** Comments go below published questions, answers and discussions of open threads. */
  public static boolean mayComment(Actor actor, PostFacts post) {
    return actor.isSignedIn()
        && post.isOpen()
        && post.isPublished()
        && post.kind() != PostKind.COMMENT;
  }

  /** One votes on what others wrote; an idea is supported instead. */
  public static boolean mayVote(Actor actor, PostFacts post) {
    return mayFlag(actor, post) && post.kind() != PostKind.IDEA;
  }

  /** One flags what others wrote. */
  public static boolean mayFlag(Actor actor, PostFacts post) {
    return actor.isSignedIn() && post.isPublished() && !actor.isMember(post.authorId());
  }

  /** Voting down takes some standing. */
  public static boolean mayVoteDown(Actor actor, PostFacts post) {
    return mayVote(actor, post) && (actor.isStaff() || Privilege.VOTE_DOWN.isEarnedBy(actor));
  }

  /**
   * Authors edit their own published posts until the thread closes; so do members who have earned
   * it with questions and answers of others; who keeps order edits all. An article that takes no
   * more comments is still its author's. A published document is edited where it is written, and
   * published anew: see {@link DocumentThreads}.
   */
  public static boolean mayEdit(Actor actor, PostFacts post) {
    boolean isDone = post.isThreadClosed() && post.kind() != PostKind.ARTICLE;
    boolean isOwn = actor.isMember(post.authorId()) || mayImprove(actor, post);
    return post.kind() != PostKind.DOCUMENT
        && (actor.keepsOrder() || (isOwn && post.isPublished() && !isDone));
  }

  private static boolean mayImprove(Actor actor, PostFacts post) {
    return (post.kind() == PostKind.QUESTION || post.kind() == PostKind.ANSWER)
        && Privilege.EDIT_OTHERS.isEarnedBy(actor);
  }

  /** Authors take back what is theirs, but not a question that others have answered. */
  public static boolean mayDelete(Actor actor, PostFacts post) {
    if (post.state() == PostState.DELETED) {
      return false;
    }
    boolean othersLoseAnswers = post.kind().isOpening() && post.threadAnswerCount() > 0;
    return actor.keepsOrder()
        || (actor.isMember(post.authorId()) && post.isPublished() && !othersLoseAnswers);
  }

  /** Who deleted a post may restore it, and who keeps order may restore any. */
  public static boolean mayRestore(Actor actor, PostFacts post, Long stateBy) {
    return switch (post.state()) {
      case PUBLISHED -> false;
      case HIDDEN -> actor.keepsOrder();
      case DELETED ->
          actor.keepsOrder() || (actor.isMember(post.authorId()) && actor.isMember(stateBy));
    };
  }

  public static boolean mayHide(Actor actor, PostFacts post) {
    return actor.keepsOrder() && post.state() == PostState.PUBLISHED;
  }

  /** What the house took out stays out when who keeps order says so. */
  public static boolean mayConfirm(Actor actor, Post post) {
    return actor.keepsOrder() && post.isHeld();
  }

  /** The asker or staff says which answer helped. */
  public static boolean mayAccept(Actor actor, PostFacts post) {
    return post.threadType() == ThreadType.QUESTION
        && post.kind() == PostKind.ANSWER
        && post.isPublished()
        && (actor.isMember(post.threadAuthorId()) || actor.isStaff());
  }

  /** Agents speak for the company. */
  public static boolean mayMakeOfficial(Actor actor, PostFacts post) {
    return post.threadType() == ThreadType.QUESTION
        && post.kind() == PostKind.ANSWER
        && post.isPublished()
        && (actor.is(Role.AGENT) || actor.is(Role.ADMINISTRATOR));
  }

  /** Moderators, agents, administrators and members who earned it close and reopen threads. */
  public static boolean mayClose(Actor actor) {
    return mayTidy(actor) || Privilege.CLOSE.isEarnedBy(actor);
  }

  /** Who tidies up merges; product teams merge ideas that want the same. */
  public static boolean mayMerge(Actor actor, ThreadType type) {
    return mayTidy(actor) || (type == ThreadType.IDEA && actor.is(Role.PRODUCT));
  }

  /** The same pin, move, split, merge and tag the threads that they see. */
  public static boolean mayTidy(Actor actor) {
    return actor.keepsOrder() || actor.is(Role.AGENT);
  }
}
