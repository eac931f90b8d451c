package org.parley.web.trip;

import org.parley.community.thread.PostState;
import org.parley.community.thread.ThreadView;

/** A thread's page is about to be shown to a reader who may see it. */
public record ThreadShown(ThreadView thread) implements PageShown {

  /** Whether it is a question that everybody reads who reads its space. */
  public boolean isOpenQuestion() {
    return thread.isQuestion() && thread.state() == PostState.PUBLISHED;
  }
}
