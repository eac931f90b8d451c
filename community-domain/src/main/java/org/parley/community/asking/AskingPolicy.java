package org.parley.community.asking;

import java.time.Duration;

/** Whom "ask people who know" asks, and how many. */
public final class AskingPolicy {

  /** At once, for one question. */
  public static final int AT_ONCE = 3;

  /** How many who know are looked at. */
  static final int LOOKED_AT = 30;

  /** Who was not here for longer is not asked. */
  static final Duration SEEN = Duration.ofDays(60);

  /** Shown beside a question. */
  static final int SHOWN = 5;

  private AskingPolicy() {}
}
