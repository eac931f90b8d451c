package org.parley.community.expertise;

import java.time.Instant;
import org.parley.community.member.Author;

/**
 * One member in a ranking, with what explains the place: "12 accepted of 15 judged in Billing, two
 * this month".
 *
 * @param number the place, from 1
 * @param scopeName the space or the tag, empty for everything
 * @param score the combined score, from 0 to 1000; it fades as answers age
 * @param wilson lower bound of the share of approved among judged answers, from 0 to 1
 * @param z how many deviations more answers than questions, see {@link
 *     org.parley.community.expertise.score.ZScore}
 * @param expertiseRank the share in the scope's ExpertiseRank, as a multiple of the average
 * @param tally the counts behind it
 * @param recent how many of the answers were accepted in the last 30 days
 */
public record ExpertRow(
    int number,
    Author member,
    String scopeName,
    int score,
    double wilson,
    double z,
    double expertiseRank,
    Tally tally,
    int recent,
    Instant lastAnswerAt) {

  /**
   * What a member has done in a scope.
   *
   * @param answers published answers to questions of others
   * @param judged how many of them somebody has decided on
   * @param approved how many of the judged were accepted or verified
   * @param accepted how many the askers accepted
   * @param verified how many are official or were checked and found correct
   */
  public record Tally(int answers, int judged, int approved, int accepted, int verified) {}
}
