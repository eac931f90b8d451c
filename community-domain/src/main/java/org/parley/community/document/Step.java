package org.parley.community.document;

import java.time.Instant;
import org.parley.community.document.change.ChangeSet;

/**
 * An accepted change of a document's text.
 *
 * @param number 1 for the first
 * @param memberId whose it is, null when the account is gone
 * @param client the open editor that made it, so that the editor knows its own
 * @param changes CodeMirror's JSON
 */
public record Step(int number, Long memberId, String client, String changes, Instant at) {

  /** The client of steps that the server adds. */
  public static final String SERVER = "";

  public ChangeSet changeSet() {
    return ChangeSet.ofJson(changes);
  }

  Step with(ChangeSet others) {
    return new Step(number, memberId, client, others.toJson(), at);
  }
}
