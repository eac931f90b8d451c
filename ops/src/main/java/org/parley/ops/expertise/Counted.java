package org.parley.ops.expertise;

import java.util.function.IntToDoubleFunction;
import org.parley.community.expertise.score.Deed;
import org.parley.community.expertise.score.Wilson;
import org.parley.community.expertise.score.ZScore;

/**
 * A method that reads its scores off the ledger, which is kept by the benchmark.
 *
 * @param byMember the score of a member by number
 */
record Counted(String name, boolean isFloor, Roster roster, IntToDoubleFunction byMember)
    implements Method {

  static Counted answers(Roster roster, Ledger ledger) {
    return new Counted("floor: answer count", true, roster, ledger::answers);
  }

  static Counted latest(Roster roster, Ledger ledger) {
    return new Counted("latest answer first", false, roster, ledger::latest);
  }

  static Counted wilson(Roster roster, Ledger ledger) {
    return new Counted(
        "Wilson lower bound",
        false,
        roster,
        member -> Wilson.lowerBound(ledger.approved(member), ledger.judged(member)));
  }

  static Counted z(Roster roster, Ledger ledger) {
    return new Counted(
        "z-score",
        false,
        roster,
        member -> ZScore.of(ledger.answers(member), ledger.questions(member)));
  }

  @Override
  public void observe(Deed deed) {
    // the ledger does
  }

  @Override
  public double[] scores(Deed question) {
    double[] scores = new double[roster.size()];
    for (int member = 0; member < scores.length; member++) {
      scores[member] = byMember.applyAsDouble(member);
    }
    return scores;
  }
}
