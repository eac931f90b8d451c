package org.parley.search.lucene.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.parley.search.PostDocument;

/**
 * What a post is worth beside its words. It multiplies what the words are worth by a little more
 * than one, so that it decides among posts that say about the same and never lifts one that is
 * about something else.
 *
 * @param accepted whether it is its thread's accepted or official answer
 * @param votes its score, 0 for one below
 * @param day when its text was last written, in days since 1970
 */
public record Quality(boolean accepted, boolean verified, int votes, long day) {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final int MOST_VOTES = 0xFFFF_FFF;
  private static final int VOTES_BITS = 28;
  private static final int FLAGS = 2;

  public Quality {
    votes = Math.max(0, Math.min(MOST_VOTES, votes));
    day = Math.max(0, day);
  }

  public static Quality of(PostDocument post) {
    Instant written = post.editedAt() == null ? post.createdAt() : post.editedAt();
    return new Quality(post.solution(), post.verified(), post.score(), day(written));
  }

  /** Today. Within a day nothing ages, so that a page goes on where the one before ended. */
  public static long today() {
    return day(CLOCK.instant());
  }

  private static long day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC).toEpochDay();
  }

  /** The first votes count most: from 0 towards 1. */
  public static double votes(int score) {
    return score <= 0 ? 0 : score / (score + (double) Weights.VOTES_PIVOT);
  }

  public double votesBonus() {
    return Weights.VOTES * votes(votes);
  }

  public double acceptedBonus() {
    return accepted ? Weights.SOLUTION : 0;
  }

  public double verifiedBonus() {
    return verified ? Weights.VERIFIED : 0;
  }

  /** Halves with every {@link Weights#HALF_LIFE_DAYS}; full for what was written today. */
  public double freshBonus(long today) {
    return Weights.FRESH * Math.pow(0.5, Math.abs(today - day) / (double) Weights.HALF_LIFE_DAYS);
  }

  /** By how much the words' worth is multiplied: at least 1. */
  public double factor(long today) {
    return 1 + votesBonus() + acceptedBonus() + verifiedBonus() + freshBonus(today);
  }

  /** All of it in one number, to be kept beside a post. */
  public long packed() {
    long flags = (accepted ? 1 : 0) | (verified ? 2 : 0);
    return (day << VOTES_BITS | votes) << FLAGS | flags;
  }

  public static Quality unpacked(long packed) {
    long number = packed >>> FLAGS;
    return new Quality(
        (packed & 1) != 0, (packed & 2) != 0, (int) (number & MOST_VOTES), number >>> VOTES_BITS);
  }
}
