package org.parley.community.attachment.picture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.parley.community.problem.Conflict;

/**
 * Bounds what all pictures that are worked on at this moment take: forty million pixels, about 300
 * MB of memory, are one large picture or a handful of usual ones. The others wait, up to half a
 * minute.
 */
final class PixelBudget {

  private static final int MEGAPIXEL = 1_000_000;
  private static final int PERMITS = 40;
  private static final int PATIENCE_SECONDS = 30;

  private final Semaphore permits = new Semaphore(PERMITS, true);

  /**
   * Does the work when there is room for so many pixels.
   *
   * @throws Conflict {@code attachment.busy} when there is none for long
   */
  <T> T within(long pixels, Supplier<T> work) {
    int needed = (int) Math.max(1, Math.min(PERMITS, 1 + pixels / MEGAPIXEL));
    try {
      if (!permits.tryAcquire(needed, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Conflict("attachment.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Conflict("attachment.busy");
    }
    try {
      return work.get();
    } finally {
      permits.release(needed);
    }
  }
}
