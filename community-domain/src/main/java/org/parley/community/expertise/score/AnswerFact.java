package org.parley.community.expertise.score;

import java.time.Instant;
import java.util.List;

/**
 * One answer as it counts: what was asked, and everything that was said for it or against it.
 *
 * @param askerId null when the account is gone
 */
public record AnswerFact(
    long postId,
    Long askerId,
    Place place,
    Instant answeredAt,
    Honours honours,
    List<Endorsement> endorsements) {

  /**
   * Where it stands.
   *
   * @param isCommon whether every member may read it
   * @param tags ids of the question's tags
   * @param terms the words of the question's title
   */
  public record Place(long spaceId, boolean isCommon, List<Long> tags, List<String> terms) {}

  /**
   * How it was judged.
   *
   * @param isApproved accepted or verified, and not found wrong
   * @param isWrong checked and found wrong
   * @param isOutdated checked and found outdated
   * @param decidedBy by whose acceptance it was judged; null when staff or votes judged it
   */
  public record Honours(
      boolean isJudged,
      boolean isApproved,
      boolean isAccepted,
      boolean isVerified,
      boolean isWrong,
      boolean isOutdated,
      Long decidedBy) {}
}
