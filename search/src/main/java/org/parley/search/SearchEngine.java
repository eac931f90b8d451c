package org.parley.search;

import java.util.Optional;

/** Where the index of this process comes from. */
public interface SearchEngine {

  /**
   * The index, opened when it is first asked for; empty while it cannot be had, such as when
   * another process holds it. Callers come back later.
   */
  Optional<SearchIndex> index();
}
