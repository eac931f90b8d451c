package org.parley.moderation.report;

import java.util.List;
import java.util.function.Predicate;
import org.parley.moderation.flag.FlagReason;

/**
 * How right flags are: of those that were judged in the period, how many were upheld. With an agent
 * or a team it is of what those judged. Why a follow-up was opened plays no part.
 *
 * @param judged by why they were raised and by whom
 */
public record FlagAccuracy(List<Judged> judged) {

  /**
   * @param band the flagger's trust level when they raised it, 0 to 4; 5 for staff
   * @param upheld of the judged ones
   */
  record Judged(FlagReason reason, int band, Ratio upheld) {}

  public FlagAccuracy {
    judged = List.copyOf(judged);
  }

  public Ratio all() {
    return sum(each -> true);
  }

  public Ratio of(FlagReason reason) {
    return sum(each -> each.reason() == reason);
  }

  /** Of flaggers of one trust level; 5 for staff. */
  public Ratio ofBand(int band) {
    return sum(each -> each.band() == band);
  }

  private Ratio sum(Predicate<Judged> wanted) {
    return judged.stream().filter(wanted).map(Judged::upheld).reduce(Ratio.NONE, Ratio::plus);
  }
}
