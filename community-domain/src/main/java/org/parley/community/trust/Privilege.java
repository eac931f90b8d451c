package org.parley.community.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.rule.Rules;

/** What members earn the right to do. Staff have it by their role. */
public enum Privilege {
  VOTE_DOWN,
  /** Asking others to answer a question of somebody else. */
  INVITE,
  /** Editing what others wrote; the history keeps what it said before. */
  EDIT_OTHERS,
  /** Closing and reopening threads. */
  CLOSE;

  /** As the rules file, the API and message keys spell it: {@code vote-down}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the actor has earned it, as far as it takes no answers. */
  public boolean isEarnedBy(Actor actor) {
    return isEarnedBy(actor, Integer.MAX_VALUE);
  }

  /**
   * Whether the actor has earned it; what the role alone gives is not asked here.
   *
   * @param answers published answers that the actor has written
   */
  public boolean isEarnedBy(Actor actor, int answers) {
    return actor.isSignedIn()
        && !actor.isOperator()
        && steps(actor.reputation(), actor.trust(), answers).stream().allMatch(Step::isDone);
  }

  /** What it takes; what asks for nothing is left out. */
  public List<Step> steps(int reputation, TrustLevel level, int answers) {
    List<Step> steps = new ArrayList<>();
    add(steps, Measure.REPUTATION, reputation);
    add(steps, Measure.LEVEL, level.number());
    add(steps, Measure.ANSWERS, answers);
    return steps;
  }

  private void add(List<Step> steps, Measure measure, int done) {
    int needed = Rules.inForce().number("privilege." + word() + "." + measure.word());
    if (needed > 0) {
      steps.add(new Step(measure, needed, done));
    }
  }
}
