package org.parley.search.suggest;

import java.util.List;

/** Everything that may be meant by what was typed. */
public record Suggested(List<SuggestedThread> threads, FoundNames names) {

  public Suggested {
    threads = List.copyOf(threads);
  }
}
