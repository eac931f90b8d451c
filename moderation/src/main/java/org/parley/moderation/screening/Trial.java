package org.parley.moderation.screening;

import java.time.Instant;
import java.util.List;

/**
 * What a rule would have found in the past.
 *
 * @param reach how many of the latest posts it was tried on
 * @param hit in how many of these it would have found something
 * @param scores how it agrees with what was decided
 * @param samples some of these posts, the latest first
 */
public record Trial(Reach reach, int hit, Scores scores, List<Sample> samples) {

  /**
   * The latest posts.
   *
   * @param strange of these, how many are in a language that the rule does not understand, so that
   *     it finds nothing in them
   */
  public record Reach(int read, int strange) {}

  /**
   * The rule against past decisions, on the latest posts on which somebody decided.
   *
   * @param rightly found, and taken out by who keeps order
   * @param wrongly found, and left in sight by them
   * @param missed not found, and taken out
   */
  public record Scores(int rightly, int wrongly, int missed) {

    /** Of what it finds, the share that was taken out, in per cent; null when nobody decided. */
    public Long getPrecision() {
      return share(rightly + wrongly);
    }

    /** Of what was taken out, the share that it finds, in per cent; null when nothing was. */
    public Long getRecall() {
      return share(rightly + missed);
    }

    private Long share(int all) {
      return all == 0 ? null : Math.round(100.0 * rightly / all);
    }
  }

  /**
   * A post that the rule would have hit.
   *
   * @param verdict what was decided on it; null when nobody did
   */
  public record Sample(long postId, String title, Instant at, Marked passage, Verdict verdict) {}

  /** What those who keep order thought of a post. */
  public enum Verdict {
    TAKEN_OUT,
    LEFT
  }

  public int read() {
    return reach.read();
  }

  public Trial {
    samples = List.copyOf(samples);
  }
}
