package org.parley.community.poll;

import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;

/**
 * Two numbers: how many options a ballot has at least and at most, or the ends of a scale.
 *
 * @param least null for what is usual
 * @param most null for what is usual
 * @param leastLabel what the lower end of a scale means, may be empty
 * @param mostLabel what its upper end means, may be empty
 */
public record PollRange(Integer least, Integer most, String leastLabel, String mostLabel) {

  private static final int LONGEST_LABEL = 40;
  private static final int SCALE_FROM = 0;
  private static final int SCALE_TO = 10;
  private static final int SCALE_FARTHEST = 100;
  private static final int SCALE_STEPS = 20;

  public PollRange {
    leastLabel = PlainLine.optional("leastLabel", leastLabel, LONGEST_LABEL);
    mostLabel = PlainLine.optional("mostLabel", mostLabel, LONGEST_LABEL);
  }

  public static PollRange usual() {
    return new PollRange(null, null, "", "");
  }

  /**
   * The same with nothing left open.
   *
   * @throws Invalid when the numbers do not fit the kind of poll
   */
  PollRange checkedFor(PollKind kind, int options) {
    return switch (kind) {
      case SINGLE -> new PollRange(1, 1, "", "");
      case MULTIPLE -> choices(options);
      case RANKED -> new PollRange(1, options, "", "");
      case SCALE -> scale();
    };
  }

  private PollRange choices(int options) {
    int from = least == null ? 1 : least;
    int to = most == null ? options : most;
    if (from < 1) {
      throw new Invalid("least", "poll.least");
    }
    if (to > options) {
      throw new Invalid("most", "poll.most-options", options);
    }
    if (from > to) {
      throw new Invalid("most", "poll.least-over-most");
    }
    return new PollRange(from, to, "", "");
  }

  private PollRange scale() {
    int from = least == null ? SCALE_FROM : least;
    int to = most == null ? SCALE_TO : most;
    if (Math.abs((long) from) > SCALE_FARTHEST || Math.abs((long) to) > SCALE_FARTHEST) {
      throw new Invalid("most", "poll.scale-far", SCALE_FARTHEST);
    }
    if (from >= to) {
      throw new Invalid("most", "poll.least-over-most");
    }
    if (to - from > SCALE_STEPS) {
      throw new Invalid("most", "poll.scale-long", SCALE_STEPS + 1);
    }
    return new PollRange(from, to, leastLabel, mostLabel);
  }
}
