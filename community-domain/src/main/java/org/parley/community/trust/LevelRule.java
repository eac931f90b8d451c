package org.parley.community.trust;

import java.util.ArrayList;
import java.util.List;
import org.parley.community.member.TrustLevel;
import org.parley.community.rule.Rules;

/**
 * What it takes to reach a level by deeds. The kinds of figures and the idea are those of
 * Discourse's trust levels (<a
 * href="https://blog.discourse.org/2018/06/understanding-discourse-trust-levels/">its
 * description</a>), where most of our usual numbers come from.
 */
public final class LevelRule {

  private static final List<Measure> MORE_IS_BETTER =
      List.of(
          Measure.DAYS,
          Measure.MINUTES,
          Measure.THREADS,
          Measure.POSTS,
          Measure.ANSWERS,
          Measure.VOTES_GIVEN,
          Measure.VOTES_RECEIVED);

  private LevelRule() {}

  /** The steps to a level from 1 to 3; what asks for nothing is left out. */
  static List<Step> steps(TrustLevel level, Figures figures) {
    Rules rules = Rules.inForce();
    String prefix = "level." + level.number() + ".";
    List<Step> steps = new ArrayList<>();
    for (Measure measure : MORE_IS_BETTER) {
      int needed = rules.number(prefix + measure.word());
      if (needed > 0) {
        steps.add(new Step(measure, needed, figures.of(measure)));
      }
    }
    if (level == TrustLevel.REGULAR) {
      int most = rules.number(prefix + "most-reports-upheld");
      steps.add(new Step(Measure.REPORTS_UPHELD, most, figures.reportsUpheld()));
    }
    return steps;
  }

  static boolean isReached(TrustLevel level, Figures figures) {
    return steps(level, figures).stream().allMatch(Step::isDone);
  }
}
