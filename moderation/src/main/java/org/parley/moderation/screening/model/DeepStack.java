package org.parley.moderation.screening.model;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Calls what recurses deeply in native code. ONNX Runtime walks a model's graph so when it loads
 * it: on the rest of a server thread's megabyte of stack the whole process died (1.29.0, with 100
 * frames below).
 */
final class DeepStack {

  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  static <T> T call(Callable<T> callable) throws ExecutionException {
    FutureTask<T> task = new FutureTask<>(callable);
    Thread thread = new Thread(null, task, "deep-stack", BYTES);
    thread.setDaemon(true);
    thread.start();
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
