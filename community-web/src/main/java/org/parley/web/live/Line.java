package org.parley.web.live;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way to one page. Messages leave one after the other and nobody waits for them; a page that
 * takes them slower than they come is cut off, and catches up when it has connected again.
 */
abstract class Line {

  private static final int MOST_WAITING = 64;

  private final Deque<String> waiting = new ArrayDeque<>();
  private boolean isBusy;
  private boolean isClosed;

  /** Why a line is closed. */
  enum Ending {
    /** The server stops, or the page had better connect anew. */
    AGAIN,
    /** Too slow or too many. */
    TOO_MUCH,
    /** The page said what no page of ours says. */
    NONSENSE,
    /** The session is over. */
    SESSION_OVER
  }

  final void send(String text) {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      if (isBusy) {
        if (waiting.size() < MOST_WAITING) {
          waiting.add(text);
          return;
        }
      } else {
        isBusy = true;
      }
    }
    if (isOverflowing()) {
      close(Ending.TOO_MUCH);
    } else {
      write(text);
    }
  }

  /** Whether the last message waits so long that the page has stopped taking any. */
  private synchronized boolean isOverflowing() {
    return waiting.size() >= MOST_WAITING;
  }

  /** To be called when a message has left: the next one may. */
  final void written() {
    String next;
    synchronized (this) {
      next = isClosed ? null : waiting.poll();
      isBusy = next != null;
    }
    if (next != null) {
      write(next);
    }
  }

  final void close(Ending ending) {
    synchronized (this) {
      if (isClosed) {
        return;
      }
      isClosed = true;
      waiting.clear();
    }
    end(ending);
  }

  /** Begins to write a message; {@link #written} or {@link #close} follows. */
  abstract void write(String text);

  abstract void end(Ending ending);
}
