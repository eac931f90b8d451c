package org.parley.search.fallback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the words in the database up to date, whatever the index does: to be called often. */
@ApplicationScoped
public class TextUpdates {

  @Inject TextRelay relay;

  /** Returns how many changes there were. */
  public int apply() {
    int all = 0;
    int some;
    do {
      some = relay.workOffSome();
      all += some;
    } while (some > 0);
    return all;
  }
}
