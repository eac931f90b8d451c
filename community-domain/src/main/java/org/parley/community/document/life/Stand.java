package org.parley.community.document.life;

import org.parley.community.document.DocumentState;
import org.parley.community.problem.Conflict;

/**
 * Where a document stands in its life, for somebody who may write in it.
 *
 * @param head the last step of its text
 * @param publishedHead the step that readers see; null before the first publication
 * @param threadId where readers see it; null before the first publication
 * @param isReviewer whether the actor was asked to review it
 */
public record Stand(
    long id,
    String title,
    String space,
    DocumentState state,
    int head,
    Integer publishedHead,
    Long threadId,
    boolean isReviewer) {

  public boolean isPublishedOnce() {
    return threadId != null;
  }

  /** How many steps the published text lacks. */
  public int behind() {
    return publishedHead == null ? 0 : head - publishedHead;
  }

  void require(DocumentState... allowed) {
    for (DocumentState one : allowed) {
      if (state == one) {
        return;
      }
    }
    throw new Conflict("document.state", state.word());
  }
}
