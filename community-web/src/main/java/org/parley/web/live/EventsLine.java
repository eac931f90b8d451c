package org.parley.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A line of server-sent events, which never blocks the thread that sends. */
final class EventsLine extends Line implements WriteListener {

  private static final Logger LOG = Logger.getLogger(EventsLine.class.getName());

  private final AsyncContext context;
  private final ServletOutputStream out;
  private byte[] next;
  private boolean isFlushing;

  EventsLine(AsyncContext context, ServletOutputStream out) {
    this.context = context;
    this.out = out;
  }

  @Override
  void write(String text) {
    synchronized (this) {
      next = ("data: " + text + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
    onWritePossible();
  }

  @Override
  public void onWritePossible() {
    boolean isDone;
    try {
      isDone = proceed();
    } catch (IOException | IllegalStateException gone) {
      onError(gone);
      return;
    }
    if (isDone) {
      written();
    }
  }

  /** Does as much as the connection takes at once; whether a message has left altogether. */
  private synchronized boolean proceed() throws IOException {
    if (next != null && out.isReady()) {
      out.write(next);
      next = null;
      isFlushing = true;
    }
    if (isFlushing && out.isReady()) {
      out.flush();
      isFlushing = false;
      return true;
    }
    return false;
  }

  @Override
  public void onError(Throwable failure) {
    LOG.log(Level.FINE, "A page left while it was told something", failure);
    close(Ending.AGAIN);
  }

  @Override
  void end(Ending ending) {
    try {
      context.complete();
    } catch (IllegalStateException gone) {
      LOG.log(Level.FINE, "A page was gone before its events ended", gone);
    }
  }
}
