package org.parley.community.expertise.score;

/**
 * What an answer earns its author.
 *
 * @param votes for each doubling of one plus its independent up-votes
 * @param accepted for being accepted by somebody whose word counts
 * @param verified for being official, or checked and found correct
 * @param wrong what an answer costs that was found wrong
 */
public record Worth(double votes, double accepted, double verified, double wrong) {

  /**
   * By how much the share of approved among judged answers raises or lowers what was earned: by one
   * half to one and a half. Before anything was judged it is taken for even (Laplace's rule of
   * succession).
   */
  static double approval(double approved, double judged) {
    return 0.5 + (approved + 1.0) / (judged + 2.0);
  }

  /** How far a judged answer was approved by somebody whose word counts, from 0 to 1. */
  static double approved(AnswerFact.Honours honours, Endorsed.Weights weights) {
    if (!honours.isApproved()) {
      return 0;
    }
    return honours.isVerified() ? 1 : weights.acceptance();
  }

  /** How far it was judged by somebody whose word counts. */
  static double judged(AnswerFact.Honours honours, Endorsed.Weights weights, Endorsers endorsers) {
    if (!honours.isJudged()) {
      return 0;
    }
    if (honours.isApproved()) {
      return approved(honours, weights);
    }
    return honours.decidedBy() == null ? 1 : endorsers.standingOf(honours.decidedBy());
  }

  /** Below 0 for a wrong answer alone. */
  double of(AnswerFact.Honours honours, Endorsed.Weights weights) {
    if (honours.isWrong()) {
      return -wrong;
    }
    double earned =
        votes * Math.log1p(Math.max(0, weights.up() - weights.down())) / Math.log(2)
            + (honours.isAccepted() ? accepted * weights.acceptance() : 0)
            + (honours.isVerified() ? verified : 0);
    return honours.isOutdated() ? earned / 2 : earned;
  }
}
