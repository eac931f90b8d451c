package org.parley.search;

import java.util.Collection;

/**
 * An index in the making, beside the one that serves. It hears of every {@link SearchIndex#replace}
 * as well, from its beginning on; it takes over in one step or, closed before, leaves no trace. One
 * that was left, or whose process was killed, waits for {@link SearchIndex#resume}.
 */
public interface FreshIndex extends AutoCloseable {

  /** By which it is found again. */
  String name();

  /** Replaces everything of the given threads by the given documents. */
  void replace(Collection<Long> threadIds, Collection<PostDocument> documents);

  /** What was written up to now outlives a crash. */
  void keep();

  /** What it holds, as of the last {@link #keep}, of the threads between. */
  IndexSum sum(long afterThread, long upToThread);

  /** From now on searches see this index, which holds the whole community. */
  void takeOver();

  /** Stays as it is until it is resumed; closing changes nothing any more. */
  void leave();

  @Override
  void close();
}
