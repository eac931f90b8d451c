package org.parley.web.api.review;

import java.time.Instant;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.web.api.member.AuthorJson;

/**
 * One member's open flag.
 *
 * @param weight in per cent of one ordinary flag
 */
public record ReviewFlagJson(
    String reason, String note, AuthorJson flagger, Instant at, int weight) {

  static ReviewFlagJson of(RaisedFlag flag) {
    return new ReviewFlagJson(
        flag.reason().word(),
        flag.note(),
        AuthorJson.of(flag.flagger()),
        flag.at(),
        flag.weight().weight());
  }
}
