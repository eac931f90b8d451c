package org.parley.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jdbi.v3.core.JdbiException;
import org.parley.community.event.DomainEvent;
import org.parley.community.live.Reach;
import org.parley.community.live.Signal;
import org.parley.community.live.Signals;
import org.parley.community.thread.ThreadEvent;

/**
 * Has pages forgotten once a change is committed. A request that writes and tells of no change that
 * shows on pages, such as one of the settings, is taken to have changed everything.
 */
@ApplicationScoped
public class PageChanges {

  private static final Logger LOG = Logger.getLogger(PageChanges.class.getName());

  @Inject PageCache pages;
  @Inject Signals signals;

  private final ThreadLocal<Boolean> isTold = ThreadLocal.withInitial(() -> false);

  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    switch (Reach.of(event.getClass())) {
      case THREADS -> {
        ((ThreadEvent) event).threads().forEach(pages::forget);
        isTold.set(true);
      }
      case EVERYTHING -> {
        pages.forgetAll();
        isTold.set(true);
      }
      case NOTHING -> {
        // whatever else the request does is still to come
      }
    }
  }

  /** What other nodes tell, and this one. */
  public void hear(Signal signal) {
    switch (signal.kind()) {
      case POSTED, CHANGED -> pages.forget(signal.threadId());
      case PAGES -> pages.forgetAll();
      default -> {
        // nothing that visitors see
      }
    }
  }

  /** A request that may write begins on this thread. */
  void begin() {
    isTold.set(false);
  }

  /**
   * It has ended.
   *
   * @param isMembers whether it was somebody's who may change anything
   */
  void end(boolean isMembers) {
    boolean wasTold = isTold.get();
    isTold.remove();
    if (isMembers && !wasTold) {
      pages.forgetAll();
      tellOthers();
    }
  }

  private void tellOthers() {
    try {
      signals.send(Signal.pages());
    } catch (JdbiException e) {
      // the wire is down too, so nobody keeps anything
      LOG.log(Level.FINE, "Other nodes cannot be told", e);
    }
  }
}
