package org.parley.ops.run;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be closed when the process ends, in the reverse of the order in which it came up. It
 * is the process's one shutdown hook, since the virtual machine runs several at the same time and
 * in no order.
 */
final class Shutdown {

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private volatile boolean isStopping;

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::run, "shutdown"));
  }

  synchronized void add(AutoCloseable resource) {
    open.push(resource);
  }

  /** Closes everything; a second call finds nothing left to do. */
  synchronized void run() {
    isStopping = true;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        System.err.println("parley: while stopping: " + e.getMessage());
      }
    }
  }

  /** Ends the process because a part of it ended by itself. */
  void unlessStopping(String reason) {
    if (!isStopping) {
      System.err.println("parley: " + reason + "; stopping");
      System.exit(1);
    }
  }
}
