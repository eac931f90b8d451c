package org.parley.web.api.expert;

import org.parley.community.checking.Accuracy;
import org.parley.web.api.member.AuthorJson;

/**
 * How an expert's answers did that were checked.
 *
 * @param low where the true share of correct ones begins, with 95 % confidence
 * @param high where it ends
 */
public record AccuracyJson(
    AuthorJson member,
    int correct,
    int outdated,
    int wrong,
    int waiting,
    double share,
    double low,
    double high) {

  static AccuracyJson of(Accuracy accuracy) {
    return new AccuracyJson(
        AuthorJson.of(accuracy.member()),
        accuracy.correct(),
        accuracy.outdated(),
        accuracy.wrong(),
        accuracy.waiting(),
        accuracy.share(),
        accuracy.interval().low(),
        accuracy.interval().high());
  }
}
