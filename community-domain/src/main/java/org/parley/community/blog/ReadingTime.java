package org.parley.community.blog;

/** How long it takes to read a text: adults read about 238 words a minute (Brysbaert, 2019). */
final class ReadingTime {

  private static final int WORDS_A_MINUTE = 238;

  private ReadingTime() {}

  /** Whole minutes, one at least. */
  static int minutes(int words) {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
