package org.parley.search;

import java.util.Collection;

/**
 * An index in the making, beside the one that serves. It hears of every {@link SearchIndex#replace}
 * as well, from its beginning on; it takes over in one step or, closed before, leaves no trace.
 */
public interface FreshIndex extends AutoCloseable {

  /** Replaces everything of the given threads by the given documents. */
  void replace(Collection<Long> threadIds, Collection<PostDocument> documents);

  /** From now on searches see this index, which holds the whole community. */
  void takeOver();

  @Override
  void close();
}
