package org.parley.community.document.life;

import org.parley.community.member.Actor;
import org.parley.community.thread.PostPolicy;

/**
 * Who may take a document from one state of its life to the next, of those who may write in it.
 * They all may hand it in.
 */
public final class LifePolicy {

  private LifePolicy() {}

  /** Staff, and whoever was asked to review it, say whether it is ready. */
  public static boolean mayReview(Actor actor, Stand stand) {
    return actor.isStaff() || stand.isReviewer();
  }

  /** What stands in the knowledge base is the company's word: staff publish it. */
  public static boolean mayPublish(Actor actor) {
    return actor.isStaff() && !actor.isOperator();
  }

  /** Archiving closes the thread: for who may close threads. */
  public static boolean mayArchive(Actor actor, Stand stand) {
    return mayPublish(actor) && (!stand.isPublishedOnce() || PostPolicy.mayClose(actor));
  }
}
