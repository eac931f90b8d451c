package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks about every question that waited long enough. */
@ApplicationScoped
public class AskPump {

  // a bound, so that one call ends even while questions come faster than they are seen to
  private static final int AT_MOST = 1_000;

  @Inject AskRelay relay;

  /** Returns for how many questions experts were looked for. */
  public int askDue() {
    int asked = 0;
    while (asked < AT_MOST && relay.askForOne()) {
      asked++;
    }
    return asked;
  }
}
