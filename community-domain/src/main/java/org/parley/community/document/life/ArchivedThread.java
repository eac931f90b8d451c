package org.parley.community.document.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.Threads;

/** Closes the thread of a document that is laid aside, unless somebody did that before. */
@ApplicationScoped
class ArchivedThread {

  private static final int LONGEST_NOTE = 300;

  @Inject Threads threads;
  @Inject ThreadService service;

  void close(Actor actor, Stand stand, String reason) {
    if (stand.isPublishedOnce() && !isClosed(stand)) {
      String note = reason.length() > LONGEST_NOTE ? reason.substring(0, LONGEST_NOTE) : reason;
      service.close(actor, stand.threadId(), new Closing(CloseReason.OUTDATED, note, null));
    }
  }

  void reopen(Actor actor, Stand stand) {
    if (stand.isPublishedOnce() && isClosed(stand)) {
      service.reopen(actor, stand.threadId());
    }
  }

  private boolean isClosed(Stand stand) {
    return threads.find(stand.threadId()).orElseThrow().isClosed();
  }
}
