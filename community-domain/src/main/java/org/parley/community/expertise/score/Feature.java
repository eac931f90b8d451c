package org.parley.community.expertise.score;

/**
 * What speaks for a member when somebody asks. All but the last two say how much they answer; the
 * logarithm makes twice as much worth the same step everywhere, in small communities and in large
 * ones, and the constants say how much of it is next to nothing.
 */
public enum Feature {
  /** Answers of late, by the shorter half-life. */
  RECENT("match.recent"),
  /** Answers, by the longer half-life. */
  ACTIVE("match.active"),
  /** Posts of any kind in these days. */
  SEEN("match.seen"),
  /** What independent people made of the answers. */
  ENDORSED("match.endorsed"),
  /** How much of what they answer carries the question's tags, rare ones first. */
  TAGS("match.tags"),
  /** How much of it was asked in the question's words, rare ones first. */
  WORDS("match.words");

  /** How fast having been seen fades, in days. */
  public static final double SEEN_HALF_LIFE = 7;

  private static final double LITTLE_ANSWERED = 0.1;
  private static final double LITTLE_SEEN = 0.05;
  private static final double LITTLE_ON_TOPIC = 0.3;

  private final String key;

  Feature(String key) {
    this.key = key;
  }

  /** The key of its weight among the settings. */
  public String key() {
    return key;
  }

  /** What is known of one member, each faded to the moment of the question. */
  public record Masses(double recent, double active, double seen, double endorsed) {}

  /** The features' values in their order, for somebody who never answered anything alike. */
  public static double[] of(Masses masses) {
    double whole = -Math.log(masses.active() + 1);
    return new double[] {
      Math.log(masses.recent() + LITTLE_ANSWERED),
      Math.log(masses.active() + LITTLE_ANSWERED),
      Math.log(masses.seen() + LITTLE_SEEN),
      Math.log(Math.max(0, masses.endorsed()) + 1),
      whole,
      whole
    };
  }

  /** The same for somebody who did: what they answered with these tags, and in these words. */
  public static double[] onTopic(double[] features, double tags, double words) {
    double[] all = features.clone();
    all[TAGS.ordinal()] += Math.log(1 + Math.max(0, tags) / LITTLE_ON_TOPIC);
    all[WORDS.ordinal()] += Math.log(1 + Math.max(0, words) / LITTLE_ON_TOPIC);
    return all;
  }

  /**
   * How much a topic tells, as the inverse document frequency does (K. Spärck Jones, 1972).
   *
   * @param all what was answered of late
   * @param onTopic what of it was on the topic
   */
  public static double rarity(double all, double onTopic) {
    return Math.log(1 + all / (Math.max(0, onTopic) + 1));
  }
}
