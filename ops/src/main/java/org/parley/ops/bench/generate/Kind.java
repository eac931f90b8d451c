package org.parley.ops.bench.generate;

/** What a post is: how long it is in words, usually, and how many vote on it. */
enum Kind {
  OPENING(60, 1.2, 700),
  ANSWER(45, 1.0, 700),
  COMMENT(16, 0.35, 200);

  private static final int SHORTEST = 5;

  private final double words;
  private final double votes;
  private final int longest;

  Kind(double words, double votes, int longest) {
    this.words = words;
    this.votes = votes;
    this.longest = longest;
  }

  int words(Dice dice) {
    return (int) Math.max(SHORTEST, Math.min(longest, dice.lopsided(words)));
  }

  int votes(Dice dice, double popularity) {
    return (int) dice.exponential(votes * popularity);
  }
}
