package org.parley.web.api.badge;

import java.time.Instant;
import java.time.LocalDate;
import org.parley.community.badge.AwardView;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * A badge that somebody holds.
 *
 * @param causeTitle of the thread that it was given for; null when there is none, or not for the
 *     reader
 * @param causeUrl where that is; null without a title
 * @param tag the tag that it was given for; null for none
 * @param day the day that it was given for; null for none
 */
public record AwardJson(
    long id,
    String badge,
    AuthorJson member,
    Instant awardedAt,
    String causeTitle,
    String causeUrl,
    String tag,
    LocalDate day,
    String reason) {

  static AwardJson of(AwardView award, Place place) {
    AwardView.Cause cause = award.cause();
    return new AwardJson(
        award.id(),
        award.badge().key(),
        AuthorJson.of(award.member()),
        award.at(),
        cause.thread() == null ? null : cause.thread().title(),
        cause.thread() == null ? null : place.link(cause.path()),
        cause.tag(),
        cause.day(),
        award.reason());
  }
}
