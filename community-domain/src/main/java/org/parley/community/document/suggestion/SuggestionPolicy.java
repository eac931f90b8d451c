package org.parley.community.document.suggestion;

import org.parley.community.member.Actor;

/** Who may suggest changes to what is published, how many, and who decides. */
public final class SuggestionPolicy {

  /** Of one member for one document, not decided yet. */
  public static final int OPEN_PER_DOCUMENT = 3;

  private SuggestionPolicy() {}

  /** Whoever is signed in and reads the document, as long as its thread is open. */
  public static boolean maySuggest(Actor actor, PublishedText text) {
    return actor.isSignedIn() && !actor.isOperator() && !text.isClosed();
  }

  /** What is accepted becomes the company's word: staff decide. */
  public static boolean mayDecide(Actor actor) {
    return actor.isStaff() && !actor.isOperator();
  }
}
